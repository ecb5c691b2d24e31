import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import { byOffsetIn, byPageFromZero, byPageIn, wholeListIn } from '../transport/pagers';
import { byPage, wholeList } from '../transport/pagination';
import { wholeListById } from '../transport/wholeObjects';
import { alertName, sequenceName, stepName, stepsOf, taskName } from './names';
import type { Picker } from './picker';
import { listOf, mapped } from './source';
import { crmMembers, mailboxes, members, senders, whatsappAccounts } from './team';

const contactLists = listOf({
	path: '/contacts/lists',
	paging: wholeList(),
	search: { minLength: 1 },
});

const sequences = listOf({
	path: ({ campaignOfSequence }) => `/campaigns/${campaignOfSequence}/sequences`,
	paging: wholeListById(),
});

const member = ({ userId, name, email }: IDataObject) => entry(userId, name, email);

/** Everything that lemlist can list for the form, by the name of its search method. */
export const pickers = {
	searchAlerts: {
		source: listOf({ path: '/deliverability/alerts', paging: wholeListIn('alerts') }),
		item: (alert) => entry(alert._id, alertName(alert)),
	},
	searchCampaigns: {
		source: listOf({
			path: '/campaigns',
			query: { version: 'v2' },
			paging: byPage('campaigns'),
		}),
		// Dropdowns show the state. A picker keeps the name in the workflow, where a state in it
		// would soon be wrong.
		item: ({ _id, name, status }) => ({
			...entry(_id, name),
			...(typeof status === 'string' && { description: status }),
		}),
	},
	searchCompanies: {
		source: listOf({
			path: '/companies',
			paging: byOffsetIn('data', 500),
			search: { minLength: 1 },
		}),
		item: ({ _id, domain, fields }) => entry(_id, (fields as IDataObject)?.name, domain),
	},
	searchContactLists: {
		source: contactLists,
		item: ({ _id, name, dynamic }) => entry(_id, name, dynamic && 'dynamic'),
	},
	searchContactListsOrAll: {
		source: contactLists,
		item: ({ _id, name, dynamic }) => entry(_id, name, dynamic && 'dynamic'),
		first: [{ name: '[All]', value: 'all' }],
	},
	searchContacts: {
		source: listOf({
			path: '/contacts',
			paging: byOffsetIn('data', 500),
			search: { minLength: 2 },
		}),
		item: ({ _id, fullName, email }) => entry(_id, fullName, email),
	},
	searchCrmFilters: {
		source: listOf({
			path: '/crm/filters',
			query: ({ crm, userId }) => ({ crm, userId }),
			paging: wholeList(),
		}),
		item: ({ id, name }) => entry(id, name),
		parents: { crm: 'a CRM', userId: 'a user' },
	},
	searchCrmUsers: { source: crmMembers, item: member, parents: { crm: 'a CRM' } },
	searchDrafts: {
		source: listOf({
			path: ({ contactId }) => `/inbox/${contactId}/drafts`,
			query: ({ draftOwner }) => ({ draftOwner }),
			paging: wholeListIn('drafts'),
		}),
		item: ({ _id, subject, contentPreview, channel }) =>
			entry(_id, subject || contentPreview, channel),
		parents: { contactId: 'a contact', draftOwner: 'the owner of the draft' },
	},
	searchEditableLists: {
		source: contactLists,
		item: ({ _id, name, dynamic }) => (dynamic ? undefined : entry(_id, name)),
	},
	searchLabels: {
		source: listOf({ path: '/inbox/labels', paging: wholeList() }),
		item: ({ _id, name }) => entry(_id, name),
	},
	searchMailboxes: {
		source: mailboxes,
		item: ({ _id, email, owner }) => entry(_id, email, owner),
	},
	searchPersonas: {
		source: listOf({ path: '/database/personas', paging: wholeListIn('data') }),
		item: ({ _id, name }) => entry(_id, name),
	},
	searchSchedules: {
		source: listOf({ path: '/schedules', paging: byPage('schedules') }),
		item: ({ _id, name, start, end, timezone }) =>
			entry(_id, name, `${start} to ${end}, ${timezone}`),
	},
	searchSenders: {
		source: senders,
		item: ({ userId, name, email }) => entry(`${userId}|${email}`, name, email),
	},
	searchSequences: {
		source: sequences,
		item: (sequence) => entry(sequence._id, sequenceName(sequence)),
		parents: { campaignOfSequence: 'a campaign' },
	},
	searchSignalAgents: {
		source: listOf({ path: '/watchlist', paging: byPageIn('data') }),
		item: ({ _id, name, status }) => entry(_id, name, status),
	},
	searchSteps: {
		source: mapped(sequences, (found, { sequenceId }) =>
			found.filter(({ _id }) => _id === sequenceId).flatMap(stepsOf),
		),
		item: (step) => entry(step._id, stepName(step)),
		parents: { campaignOfSequence: 'a campaign', sequenceId: 'a sequence' },
	},
	searchStepsOfCampaign: {
		source: mapped(sequences, (found) => found.flatMap(stepsOf)),
		item: (step) => entry(step._id, stepName(step)),
		parents: { campaignOfSequence: 'a campaign' },
	},
	searchTasks: {
		source: listOf({ path: '/tasks', paging: byPageFromZero('results') }),
		item: (task) => entry(task._id, taskName(task)),
	},
	searchUsers: { source: members, item: member },
	searchWebhooks: {
		source: listOf({ path: '/hooks', paging: wholeList() }),
		item: ({ _id, type, targetUrl }) => entry(_id, type ?? 'All events', targetUrl),
	},
	searchWhatsappAccounts: {
		source: whatsappAccounts,
		item: ({ id, label, phoneNumber }) => entry(id, label, phoneNumber),
	},
} satisfies Record<string, Picker>;

/** A choice by its name, with what tells it from others of the same name. */
function entry(id: unknown, name: unknown, remark?: unknown): INodeListSearchItems {
	const [main, ...more] = [name, remark].filter(Boolean).map(String);
	return {
		name: more.length > 0 ? `${main} (${more[0]})` : (main ?? String(id)),
		value: String(id),
	};
}
