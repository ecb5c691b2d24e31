const PAGES_ARE_COUNTED = 'The pages are counted by `page` instead.';
const IS_NEWER = 'The document of August does not have it yet; lemlist publishes it since.';
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
	'POST /campaigns/{campaignId}/leads/': { 'query.updateStrategy is not published': IS_NEWER },
	'GET /crm/filters': {
		'query must have required property *': 'lemlist has dropped it: a team has one CRM.',
		'query.crm is never sent': 'lemlist has dropped it: a team has one CRM.',
		'query.userId is never sent': 'lemlist has dropped it: a team has one CRM.',
	},
	'POST /campaigns/{campaignId}/leads/import': {
		'body must have required property *': 'lemlist has dropped it: a team has one CRM.',
		'body.crm is never sent': 'lemlist has dropped it: a team has one CRM.',
		'body.deduplicate must be boolean': IS_NEWER,
		'body.enrichFeature is not published': IS_NEWER,
	},
	'GET /database/filters': {
		'query.mode is not published': IS_NEWER,
		'query.usage is not published': IS_NEWER,
	},
	'GET /v2/unsubscribes/exports/variables': { 'query.format is not published': IS_NEWER },
	'POST /sequences/{sequenceId}/steps': {
		'body.* is not published': IS_NEWER,
		'body.type must be equal to one of the allowed values': IS_NEWER,
		'body.conditionKey must be equal to one of the allowed values': IS_NEWER,
	},
	'PATCH /sequences/{sequenceId}/steps/{stepId}': {
		'body.* is not published': IS_NEWER,
		'body.type must be equal to one of the allowed values': IS_NEWER,
		'body.conditionKey must be equal to one of the allowed values': IS_NEWER,
	},
	'PATCH /sequences/{sequenceId}/steps/{stepId}/ab-test': { 'body.* is not published': IS_NEWER },
	'GET /watchlist/filters': {
		'query.type must be equal to one of the allowed values': IS_NEWER,
	},
	'POST /watchlist': {
		'body.type must be equal to one of the allowed values': IS_NEWER,
		'body.* is not published': IS_NEWER,
	},
	'PATCH /watchlist': { 'body.* is not published': IS_NEWER },
	'GET /contacts': {
		'query.crmIds is not published': IS_NEWER,
		'query.crmSyncStatus is not published': IS_NEWER,
		'query.withPrimaryCompany is not published': IS_NEWER,
		'query.fieldRejectionReason must be equal to one of the allowed values': IS_NEWER,
	},
	'GET /companies': {
		'query.crmIds is not published': IS_NEWER,
		'query.listId is not published': IS_NEWER,
		'query.crmSyncStatus must be equal to one of the allowed values': IS_NEWER,
		'query.fieldRejectionReason must be equal to one of the allowed values': IS_NEWER,
	},
	'POST /contacts': { 'query.updateStrategy is not published': IS_NEWER },
	'POST /companies': { 'query.updateStrategy is not published': IS_NEWER },
	'PATCH /campaigns/{campaignId}/leads/{leadId}': {
		'query.updateStrategy is not published': IS_NEWER,
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
			'The document of August lacks it; without it a lead is resumed in all campaigns.',
	},
	'DELETE /campaigns/{campaignId}/leads/{email}': {
		'query.action is not published':
			'It is published for the ID of a lead; the original API accepted it for an address as well.',
	},
	'POST /tasks': {
		'body.leadId is not published': 'The schema requires it, but describes recordId in its place.',
		'body.taskData is not published': IS_NEWER,
		'body.type must be equal to one of the allowed values': IS_NEWER,
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
