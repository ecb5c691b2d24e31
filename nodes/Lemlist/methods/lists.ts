import { byOffsetIn, byPageFromZero, byPageIn, wholeListIn } from '../transport/pagers';
import { wholeList } from '../transport/pagination';
import { wholeListById } from '../transport/wholeObjects';
import { stepsOf } from './names';
import { listOf, mapped } from './source';

// How lemlist pages each list: docs/lemlist-api.md#paging

export const alerts = listOf({ path: '/deliverability/alerts', paging: wholeListIn('alerts') });

export const campaigns = listOf({
	path: '/campaigns',
	query: { version: 'v2' },
	paging: byPageIn('campaigns'),
});

export const companies = listOf({
	path: '/companies',
	paging: byOffsetIn('data', 500),
	search: { minLength: 1 },
});

export const contactLists = listOf({
	path: '/contacts/lists',
	paging: wholeList(),
	search: { minLength: 1 },
});

export const contacts = listOf({
	path: '/contacts',
	paging: byOffsetIn('data', 500),
	search: { minLength: 2 },
});

export const crmFilters = listOf({
	path: '/crm/filters',
	query: ({ crm, userId }) => ({ crm, userId }),
	paging: wholeList(),
});

export const drafts = listOf({
	path: ({ contactId }) => `/inbox/${contactId}/drafts`,
	query: ({ draftOwner }) => ({ draftOwner }),
	paging: wholeListIn('drafts'),
});

export const labels = listOf({ path: '/inbox/labels', paging: wholeList() });

export const personas = listOf({ path: '/database/personas', paging: wholeListIn('data') });

export const schedules = listOf({ path: '/schedules', paging: byPageIn('schedules') });

export const sequences = listOf({
	path: ({ campaignOfSequence }) => `/campaigns/${campaignOfSequence}/sequences`,
	paging: wholeListById(),
});

/** The steps of the chosen sequence; lemlist lists them with their sequence only. */
export const steps = mapped(sequences, (found, { sequenceId }) =>
	found.filter(({ _id }) => _id === sequenceId).flatMap(stepsOf),
);

/** The steps of all sequences of the chosen campaign. */
export const stepsOfCampaign = mapped(sequences, (found) => found.flatMap(stepsOf));

export const signalAgents = listOf({ path: '/watchlist', paging: byPageIn('data') });

export const tasks = listOf({ path: '/tasks', paging: byPageFromZero('results') });

export const webhooks = listOf({ path: '/hooks', paging: wholeList() });
