import { withParameters } from '../../output/withParameters';
import { simplifiable } from '../../output/items';

// lemlist's responses lack the period, and those for a single campaign also lack its ID.
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
	'perChannel',
);

/** The statistics of a campaign with its ID and their period. */
export const statsOutput = withParameters(ECHOED_PARAMETERS, summary);
