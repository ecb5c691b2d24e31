import { withParameters } from '../../output/withParameters';
import { simplifiable } from '../../output/items';

// lemlist names the campaign in the answer for many only, and the period in none.
const ECHOED_PARAMETERS = ['campaignId', 'startDate', 'endDate'];

const summary = simplifiable(
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
export const statsOutput = withParameters(ECHOED_PARAMETERS, summary);
