import { withAsked } from '../../output/asked';
import { simplified } from '../../output/items';

// lemlist names the campaign in the answer for many only, and the period in none.
const ASKED = ['campaignId', 'startDate', 'endDate'];

const figures = simplified(
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

/** The statistics of one campaign, and for which period they are. */
export const campaignStats = withAsked(ASKED, figures);
