import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import * as lists from './lists';
import { alertName, sequenceName, stepName, taskName } from './names';
import type { Picker } from './picker';
import { crmMembers, mailboxes, members, senders, whatsappAccounts } from './team';

const member = ({ userId, name, email }: IDataObject) => entry(userId, name, email);

const contactList = ({ _id, name, dynamic }: IDataObject) => entry(_id, name, dynamic && 'dynamic');

const named = ({ _id, name }: IDataObject) => entry(_id, name);

const step = (record: IDataObject) => entry(record._id, stepName(record));

/** Everything that lemlist can list for the form, by the name of its search method. */
export const pickers = {
	searchAlerts: {
		source: lists.alerts,
		item: (alert) => entry(alert._id, alertName(alert)),
	},
	searchCampaigns: {
		source: lists.campaigns,
		// Dropdowns show the state. A picker keeps the name in the workflow, where a state in it
		// would soon be wrong.
		item: ({ _id, name, status }) => ({
			...entry(_id, name),
			...(typeof status === 'string' && { description: status }),
		}),
	},
	searchCompanies: {
		source: lists.companies,
		item: ({ _id, domain, fields }) => entry(_id, (fields as IDataObject)?.name, domain),
	},
	searchContactLists: { source: lists.contactLists, item: contactList },
	searchContactListsOrAll: {
		source: lists.contactLists,
		item: contactList,
		first: [{ name: '[All]', value: 'all' }],
	},
	searchContacts: {
		source: lists.contacts,
		item: ({ _id, fullName, email }) => entry(_id, fullName, email),
	},
	searchCrmFilters: {
		source: lists.crmFilters,
		item: ({ id, name }) => entry(id, name),
		parents: { crm: 'a CRM', userId: 'a user' },
	},
	searchCrmUsers: { source: crmMembers, item: member, parents: { crm: 'a CRM' } },
	searchDrafts: {
		source: lists.drafts,
		item: ({ _id, subject, contentPreview, channel }) =>
			entry(_id, subject || contentPreview, channel),
		parents: { contactId: 'a contact', draftOwner: 'the owner of the draft' },
	},
	searchEditableLists: {
		source: lists.contactLists,
		item: (list) => (list.dynamic ? undefined : named(list)),
	},
	searchLabels: { source: lists.labels, item: named },
	searchMailboxes: {
		source: mailboxes,
		item: ({ _id, email, owner }) => entry(_id, email, owner),
	},
	searchPersonas: { source: lists.personas, item: named },
	searchSchedules: {
		source: lists.schedules,
		item: ({ _id, name, start, end, timezone }) =>
			entry(_id, name, `${start} to ${end}, ${timezone}`),
	},
	searchSenders: {
		source: senders,
		item: ({ userId, name, email }) => entry(`${userId}|${email}`, name, email),
	},
	searchSequences: {
		source: lists.sequences,
		item: (sequence) => entry(sequence._id, sequenceName(sequence)),
		parents: { campaignOfSequence: 'a campaign' },
	},
	searchSignalAgents: {
		source: lists.signalAgents,
		item: ({ _id, name, status }) => entry(_id, name, status),
	},
	searchSteps: {
		source: lists.steps,
		item: step,
		parents: { campaignOfSequence: 'a campaign', sequenceId: 'a sequence' },
	},
	searchStepsOfCampaign: {
		source: lists.stepsOfCampaign,
		item: step,
		parents: { campaignOfSequence: 'a campaign' },
	},
	searchTasks: {
		source: lists.tasks,
		item: (task) => entry(task._id, taskName(task)),
	},
	searchUsers: { source: members, item: member },
	searchWebhooks: {
		source: lists.webhooks,
		item: ({ _id, type, targetUrl }) => entry(_id, type ?? 'All events', targetUrl),
	},
	searchWhatsappAccounts: {
		source: whatsappAccounts,
		item: ({ id, label, phoneNumber }) => entry(id, label, phoneNumber),
	},
} satisfies Record<string, Picker>;

/** A choice by its name, with what tells it from others of the same name. */
function entry(id: unknown, name: unknown, remark?: unknown): INodeListSearchItems {
	const [main = String(id), ...remarks] = [name, remark].filter(Boolean).map(String);
	return {
		name: [main, ...remarks.map((text) => `(${text})`)].join(' '),
		value: String(id),
	};
}
