/**
 * Where the node differs from lemlist's document on purpose, in addition to what is known of its requests
 * (`contract/knownDifferences`): by request the differences, each with the reason.
 */
export const knownDrift: Record<string, Record<string, string>> = {
	'GET /campaigns/{campaignId}/export/leads': {
		'missing value: query.format: csv': 'The node reads the records as JSON.',
	},
	'GET /v2/campaigns/{campaignId}/export/leads': {
		'missing value: query.format: csv': 'The node reads the records as JSON.',
	},
	'POST /tasks': {
		'missing value: body.priority: ': 'A task without a priority is created by leaving it out.',
	},
	'PATCH /tasks': {
		'missing value: body.priority: ': 'An empty priority is one of the empty values of the form.',
	},
};
