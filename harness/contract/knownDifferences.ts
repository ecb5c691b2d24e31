const PAGES_ARE_COUNTED = 'The pages are counted by `page` instead.';
const STRATEGY_IS_NEWER = 'The document of August does not have it yet; lemlist publishes it now.';
const EXAMPLES_OF_VARIABLES = 'Any name is a variable of the lead; the document has examples only.';

/**
 * Where the requests differ from lemlist's document on purpose: by request the differences, in which
 * a `*` stands for any name, each with the reason.
 */
export const knownDifferences: Record<string, Record<string, string>> = {
	'GET /campaigns': { 'query.offset is never sent': PAGES_ARE_COUNTED },
	'GET /schedules': { 'query.offset is never sent': PAGES_ARE_COUNTED },
	'GET /campaigns/{campaignId}/export/leads': {
		'query.state must be equal to one of the allowed values':
			'The description allows several states with commas between them; the schema does not.',
	},
	'GET /activities': {
		'query.startDate is never sent': 'It is another name for minDate.',
		'query.endDate is never sent': 'It is another name for maxDate.',
	},
	'GET /leads': {
		'query.email is never sent':
			'GET /leads/{email} returns all leads of an address, this route only one.',
	},
	'POST /contacts': { 'query.updateStrategy is not published': STRATEGY_IS_NEWER },
	'POST /companies': { 'query.updateStrategy is not published': STRATEGY_IS_NEWER },
	'PATCH /campaigns/{campaignId}/leads/{leadId}': {
		'query.updateStrategy is not published': STRATEGY_IS_NEWER,
		'body.* is not published': EXAMPLES_OF_VARIABLES,
	},
	'POST /leads/{leadId}/variables': {
		'query.* is not published': EXAMPLES_OF_VARIABLES,
		'query.* is never sent': EXAMPLES_OF_VARIABLES,
	},
	'PATCH /leads/{leadId}/variables': {
		'query.* is not published': EXAMPLES_OF_VARIABLES,
		'query.* is never sent': EXAMPLES_OF_VARIABLES,
	},
	'DELETE /leads/{leadId}/variables': {
		'query.* is not published': EXAMPLES_OF_VARIABLES,
		'query.* is never sent': EXAMPLES_OF_VARIABLES,
	},
	'POST /leads/start/{leadId}': {
		'query.campaignId is not published':
			'Pausing accepts it, as this route did in 2024; without it a lead is resumed in all campaigns.',
	},
	'DELETE /campaigns/{campaignId}/leads/': {
		'query.email is not published': 'Without it lemlist could not know which lead is meant.',
	},
	'DELETE /campaigns/{campaignId}/leads/{email}': {
		'query.action is not published':
			'It is published for the ID of a lead; the original API accepted it for an address as well.',
	},
	'POST /tasks': {
		'body.leadId is not published': 'The schema requires it, but describes recordId in its place.',
	},
	'POST /hooks': {
		'body.campaignId is not published':
			"The original API accepts it here, today's API in the query.",
		'body.isFirst is not published': "The original API accepts it here, today's API in the query.",
		'body.type must be equal to one of the allowed values':
			'Some events, such as entityUnsubscribed, are newer than the document.',
	},
};

/** Why the node differs from the document here on purpose; `undefined` if it should not. */
export function knownReason(request: string, difference: string): string | undefined {
	const known = Object.entries(knownDifferences[request] ?? {});
	return known.find(([pattern]) => matchesDifference(pattern, difference))?.[1];
}

/** Whether this is the known difference, in which `*` stands for any name. */
export function matchesDifference(known: string, difference: string): boolean {
	const [start, end] = known.split('*');
	if (end === undefined) return known === difference;
	return difference.startsWith(start) && difference.endsWith(end);
}
