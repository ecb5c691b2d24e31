import {
	groupedList,
	keyedList,
	offsetPagination,
	pagePagination,
	singlePage,
	zeroBasedPagePagination,
} from '../pagination/strategies';
import { sequenceSteps } from './labels';
import { firstPage, toListSource, mapSource, unpagedSource } from './listSource';

// For how lemlist pages each list, see docs/lemlist-api.md#paging.

export const alerts = toListSource({
	path: '/deliverability/alerts',
	paging: singlePage('alerts'),
});

export const branches = toListSource({
	path: ({ sequenceId, stepId }) => `/sequences/${sequenceId}/steps/${stepId}/branches`,
	paging: singlePage(),
});

export const callStatuses = toListSource({ path: '/call-statuses', paging: singlePage('data') });

export const campaigns = toListSource({
	path: '/campaigns',
	query: { version: 'v2' },
	paging: pagePagination('campaigns'),
});

export const companies = toListSource({
	path: '/companies',
	paging: offsetPagination('data', 500),
	isLong: true,
	search: { minLength: 1 },
});

// lemlist could search these too, but it returns all of them in one response anyway.
export const contactLists = toListSource({
	path: '/contacts/lists',
	paging: singlePage(),
});

export const companyLists = toListSource({ path: '/companies/lists', paging: singlePage() });

/** The lists of contacts and those of companies, each with its kind. */
export const allLists = unpagedSource(async (listRequest) => {
	const [ofContacts, ofCompanies] = await Promise.all(
		[contactLists, companyLists].map(async (source) => await source.fetchAll(listRequest)),
	);
	return [
		...ofContacts.map((list) => ({ ...list, kind: 'contacts' })),
		...ofCompanies.map((list) => ({ ...list, kind: 'companies' })),
	];
});

/** What a search of contacts can compare, with the operators of each field. */
export const contactFilters = toListSource({
	path: '/v2/contacts/filters',
	paging: singlePage('data'),
});

export const contacts = toListSource({
	path: '/contacts',
	paging: offsetPagination('data', 500),
	isLong: true,
	search: { minLength: 2 },
});

export const crmFilters = toListSource({
	path: '/crm/filters',
	paging: singlePage(),
});

/** The fields that the team has made, of the selected kind of record. */
export const customFields = toListSource({
	path: '/fields',
	query: ({ entity }) => ({ entity, source: 'custom' }),
	paging: groupedList('data', 'entity'),
});

export const drafts = toListSource({
	path: ({ contactId }) => `/inbox/${contactId}/drafts`,
	query: ({ draftOwner }) => ({ draftOwner }),
	paging: singlePage('drafts'),
});

export const labels = toListSource({ path: '/inbox/labels', paging: singlePage() });

export const messageTemplates = toListSource({
	path: '/message-templates',
	paging: pagePagination('data'),
	search: { minLength: 1 },
});

/** The latest signals that no one has dealt with yet. */
export const newSignals = firstPage(
	toListSource({
		path: '/watchlist/signals',
		query: { status: ['new'], sortBy: 'receivedAt', sortOrder: 'desc' },
		paging: pagePagination('data'),
	}),
);

export const personas = toListSource({
	path: '/database/personas',
	paging: singlePage('data'),
});

/** The mailboxes of the selected user that can show the picture of the sender. */
export const pictureMailboxes = toListSource({
	path: '/sender-picture/mailboxes',
	query: ({ userId }) => ({ userId }),
	paging: singlePage('mailboxes'),
});

export const providers = toListSource({
	path: '/v2/enrichments/providers',
	paging: singlePage('data'),
});

export const savedSearches = toListSource({
	path: '/database/saved-searches',
	paging: singlePage('data'),
});

export const schedules = toListSource({ path: '/schedules', paging: pagePagination('schedules') });

export const sequences = toListSource({
	path: ({ campaignOfSequence }) => `/campaigns/${campaignOfSequence}/sequences`,
	paging: keyedList(),
});

/** The steps of the selected sequence, which lemlist lists only as a part of their sequence. */
export const steps = mapSource(sequences, (sequenceRecords, { sequenceId }) =>
	sequenceRecords.filter(({ _id }) => _id === sequenceId).flatMap(sequenceSteps),
);

/** The steps of all sequences of the selected campaign. */
export const stepsOfCampaign = mapSource(sequences, (sequenceRecords) =>
	sequenceRecords.flatMap(sequenceSteps),
);

/** The steps of the campaign that a request names. */
export const campaignSteps = mapSource(
	toListSource({
		path: ({ campaignId }) => `/campaigns/${campaignId}/sequences`,
		paging: keyedList(),
	}),
	(sequenceRecords) => sequenceRecords.flatMap(sequenceSteps),
);

export const signalAgents = toListSource({ path: '/watchlist', paging: pagePagination('data') });

/** What a search of tasks can compare, with the operators of each field. */
export const taskFilters = toListSource({
	path: '/v2/tasks/filters',
	paging: singlePage('results'),
});

export const snippets = toListSource({
	path: '/snippets',
	paging: pagePagination('data'),
	search: { minLength: 1 },
});

export const templateTags = toListSource({
	path: '/message-templates/tags',
	paging: singlePage('tags'),
});

export const tasks = toListSource({
	path: '/tasks',
	// lemlist requires filters (docs/lemlist-api.md#tasks).
	query: { filters: '[]' },
	paging: zeroBasedPagePagination('results'),
	isLong: true,
});

export const userGroups = toListSource({ path: '/v2/user-groups', paging: singlePage('data') });

/** What a view of the selected kind of record can compare, with the operators of each field. */
export const viewFields = toListSource({
	path: '/views/fields',
	query: ({ entity }) => ({ entity }),
	paging: singlePage('fields'),
});

export const views = toListSource({
	path: '/views',
	query: ({ entity }) => ({ entity }),
	paging: singlePage('views'),
});

export const waterfalls = toListSource({
	path: '/v2/enrichments/waterfalls',
	paging: singlePage('data'),
});

export const webhooks = toListSource({ path: '/hooks', paging: singlePage() });
