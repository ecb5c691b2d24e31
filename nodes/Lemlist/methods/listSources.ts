import {
	envelopeOffsetPagination,
	zeroBasedPagePagination,
	pagePagination,
	envelopeSinglePage,
} from '../pagination/strategies';
import { singlePage } from '../pagination/collect';
import { keyedList } from '../pagination/keyedLists';
import { sequenceSteps } from './labels';
import { toListSource, mapSource } from './listSource';

// How lemlist pages each list: docs/lemlist-api.md#paging

export const alerts = toListSource({
	path: '/deliverability/alerts',
	paging: envelopeSinglePage('alerts'),
});

export const campaigns = toListSource({
	path: '/campaigns',
	query: { version: 'v2' },
	paging: pagePagination('campaigns'),
});

export const companies = toListSource({
	path: '/companies',
	paging: envelopeOffsetPagination('data', 500),
	search: { minLength: 1 },
});

export const contactLists = toListSource({
	path: '/contacts/lists',
	paging: singlePage(),
	search: { minLength: 1 },
});

export const contacts = toListSource({
	path: '/contacts',
	paging: envelopeOffsetPagination('data', 500),
	search: { minLength: 2 },
});

export const crmFilters = toListSource({
	path: '/crm/filters',
	query: ({ crm, userId }) => ({ crm, userId }),
	paging: singlePage(),
});

export const drafts = toListSource({
	path: ({ contactId }) => `/inbox/${contactId}/drafts`,
	query: ({ draftOwner }) => ({ draftOwner }),
	paging: envelopeSinglePage('drafts'),
});

export const labels = toListSource({ path: '/inbox/labels', paging: singlePage() });

export const personas = toListSource({
	path: '/database/personas',
	paging: envelopeSinglePage('data'),
});

export const schedules = toListSource({ path: '/schedules', paging: pagePagination('schedules') });

export const sequences = toListSource({
	path: ({ campaignOfSequence }) => `/campaigns/${campaignOfSequence}/sequences`,
	paging: keyedList(),
});

/** The steps of the chosen sequence; lemlist lists them with their sequence only. */
export const steps = mapSource(sequences, (sequenceRecords, { sequenceId }) =>
	sequenceRecords.filter(({ _id }) => _id === sequenceId).flatMap(sequenceSteps),
);

/** The steps of all sequences of the chosen campaign. */
export const stepsOfCampaign = mapSource(sequences, (sequenceRecords) =>
	sequenceRecords.flatMap(sequenceSteps),
);

export const signalAgents = toListSource({ path: '/watchlist', paging: pagePagination('data') });

export const tasks = toListSource({ path: '/tasks', paging: zeroBasedPagePagination('results') });

export const webhooks = toListSource({ path: '/hooks', paging: singlePage() });
