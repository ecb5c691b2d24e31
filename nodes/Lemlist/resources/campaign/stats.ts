import { simplified } from '../../output/items';

/** The statistics of one campaign. */
export const campaignStats = simplified(
	'campaignId',
	'nbLeads',
	'nbLeadsLaunched',
	'nbLeadsReached',
	'nbLeadsAnswered',
	'nbLeadsInterested',
	'messagesSent',
	'delivered',
	'opened',
	'clicked',
	'replied',
);
