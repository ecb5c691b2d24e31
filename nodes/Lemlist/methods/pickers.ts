import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import * as listSources from './listSources';
import {
	alertLabel,
	branchLabel,
	sequenceLabel,
	signalLabel,
	stepLabel,
	taskLabel,
} from './labels';
import { redactTokens } from '../webhookDefinition';
import type { Picker } from './picker';
import {
	crmMembers,
	mailboxes,
	members,
	senderAccounts,
	senders,
	whatsappAccounts,
} from './teamSources';

const memberItem = ({ userId, name, email }: IDataObject) => listItem(userId, name, email);

const contactListItem = ({ _id, name, dynamic }: IDataObject) =>
	listItem(_id, name, dynamic && 'dynamic');

const namedItem = ({ _id, name }: IDataObject) => listItem(_id, name);

const providerItem = ({ id, displayName }: IDataObject) => listItem(id, displayName);

const stepItem = (record: IDataObject) => listItem(record._id, stepLabel(record));

const viewItem = ({ id, name, isDefault }: IDataObject) =>
	listItem(id, name, isDefault === true && 'default');

const readStatus = ({ status }: IDataObject) => status;

/** All lists that the form offers, by the name of their search method. */
export const pickers = {
	searchAlerts: {
		source: listSources.alerts,
		toItem: (alert) => listItem(alert._id, alertLabel(alert)),
		states: {
			read: ({ enabled }) => enabled === false && 'disabled',
			inUse: [],
			outOfUse: ['disabled'],
		},
	},
	searchBranches: {
		source: listSources.branches,
		toItem: (branch) => listItem(branch.sequenceId, branchLabel(branch)),
		dependencies: { sequenceId: 'a sequence', stepId: 'a step' },
	},
	searchCampaigns: {
		source: listSources.campaigns,
		// Dropdowns show the state. A resource locator saves the name in the workflow, where a state
		// would soon be outdated, except a final one.
		toItem: ({ _id, name, status }) => ({
			...listItem(_id, name),
			...(typeof status === 'string' && { description: status }),
		}),
		states: {
			read: ({ archived, status }) => (archived === true ? 'archived' : status),
			inUse: ['running', 'errors', 'paused', 'draft'],
			outOfUse: ['ended', 'archived'],
		},
	},
	searchCampaignSteps: {
		source: listSources.campaignSteps,
		toItem: stepItem,
		dependencies: { campaignId: 'a campaign' },
	},
	searchCompanies: {
		source: listSources.companies,
		toItem: ({ _id, domain, fields }) => listItem(_id, (fields as IDataObject)?.name, domain),
	},
	searchCompanyLists: { source: listSources.companyLists, toItem: contactListItem },
	searchContactLists: { source: listSources.contactLists, toItem: contactListItem },
	searchContactListsOrAll: {
		source: listSources.contactLists,
		toItem: contactListItem,
		staticItems: [{ name: '[All]', value: 'all' }],
	},
	searchContacts: {
		source: listSources.contacts,
		toItem: ({ _id, fullName, email }) => listItem(_id, fullName, email),
		states: {
			read: ({ unsubscribed }) => unsubscribed === true && 'unsubscribed',
			inUse: [],
			outOfUse: ['unsubscribed'],
		},
	},
	searchCrmFilters: {
		source: listSources.crmFilters,
		toItem: ({ id, name }) => listItem(id, name),
	},
	searchCrmUsers: { source: crmMembers, toItem: memberItem },
	searchCustomFields: {
		source: listSources.customFields,
		toItem: ({ name, label }) => listItem(name, label, label !== name && name),
		dependencies: { entity: 'the kind of record' },
	},
	searchDrafts: {
		source: listSources.drafts,
		toItem: ({ _id, subject, contentPreview, channel }) =>
			listItem(_id, subject || contentPreview, channel),
		dependencies: { contactId: 'a contact', draftOwner: 'the owner of the draft' },
	},
	searchEditableCompanyLists: {
		source: listSources.companyLists,
		toItem: (list) => (list.dynamic ? undefined : namedItem(list)),
	},
	searchEditableLists: {
		source: listSources.contactLists,
		toItem: (list) => (list.dynamic ? undefined : namedItem(list)),
	},
	searchEditableViews: {
		source: listSources.views,
		toItem: (view) => (view.canEdit === false ? undefined : viewItem(view)),
		dependencies: { entity: 'the kind of record' },
	},
	searchLabels: { source: listSources.labels, toItem: namedItem },
	searchMailboxes: {
		source: mailboxes,
		toItem: ({ _id, email, owner }) => listItem(_id, email, owner),
		states: { read: readStatus, inUse: ['CONNECTED'], outOfUse: ['ERROR', 'DISCONNECTED'] },
	},
	searchMessageTemplates: { source: listSources.messageTemplates, toItem: namedItem },
	searchOwnProviders: {
		source: listSources.providers,
		toItem: (provider) => (provider.source === 'internal' ? undefined : providerItem(provider)),
	},
	searchPersonas: { source: listSources.personas, toItem: namedItem },
	searchPictureMailboxes: {
		source: listSources.pictureMailboxes,
		toItem: ({ mailboxId, email }) => listItem(mailboxId, email),
		dependencies: { userId: 'a user' },
	},
	searchProviders: { source: listSources.providers, toItem: providerItem },
	searchSavedSearches: {
		source: listSources.savedSearches,
		toItem: ({ _id, name, mode }) => listItem(_id, name, mode),
	},
	searchSchedules: {
		source: listSources.schedules,
		toItem: ({ _id, name, start, end, timezone }) =>
			listItem(_id, name, `${start} to ${end}, ${timezone}`),
	},
	searchSenderAccounts: {
		source: senderAccounts,
		toItem: ({ id, label, type, owner }) =>
			listItem(id, label, [type, owner].filter(Boolean).join(', ')),
	},
	searchSenders: {
		source: senders,
		toItem: ({ userId, name, email }) => listItem(`${userId}|${email}`, name, email),
	},
	searchSequences: {
		source: listSources.sequences,
		toItem: (sequence) => listItem(sequence._id, sequenceLabel(sequence)),
		dependencies: { campaignOfSequence: 'a campaign' },
	},
	searchSignalAgents: {
		source: listSources.signalAgents,
		toItem: namedItem,
		states: {
			read: readStatus,
			inUse: ['active'],
			outOfUse: [
				...['insufficient_credits', 'empty_crm_lists', 'error'],
				...['inactive', 'draft', 'delete'],
			],
		},
	},
	searchSnippets: { source: listSources.snippets, toItem: namedItem },
	searchSteps: {
		source: listSources.steps,
		toItem: stepItem,
		dependencies: { campaignOfSequence: 'a campaign', sequenceId: 'a sequence' },
	},
	searchStepsOfCampaign: {
		source: listSources.stepsOfCampaign,
		toItem: stepItem,
		dependencies: { campaignOfSequence: 'a campaign' },
	},
	searchTasks: {
		source: listSources.tasks,
		toItem: (task) => listItem(task._id, taskLabel(task)),
		states: { read: readStatus, inUse: ['pending'], outOfUse: ['completed', 'ignored'] },
	},
	searchUserGroups: {
		source: listSources.userGroups,
		toItem: ({ id, name }) => listItem(id, name),
	},
	searchUsers: { source: members, toItem: memberItem },
	searchViews: {
		source: listSources.views,
		toItem: viewItem,
		dependencies: { entity: 'the kind of record' },
	},
	searchWaterfalls: {
		source: listSources.waterfalls,
		toItem: ({ id, name, type }) => listItem(id, name, type),
	},
	searchWebhooks: {
		source: listSources.webhooks,
		toItem: ({ _id, type, targetUrl }) =>
			listItem(_id, type ?? 'All events', targetUrl && redactTokens(String(targetUrl))),
		states: {
			read: ({ disabled }) => disabled === true && 'disabled',
			inUse: [],
			outOfUse: ['disabled'],
		},
	},
	searchWhatsappAccounts: {
		source: whatsappAccounts,
		toItem: ({ id, label, phoneNumber }) => listItem(id, label, phoneNumber),
	},
} satisfies Record<string, Picker>;

/** The lists that only dropdowns for several values offer, by the name of their method. */
export const dropdowns = {
	getAllLists: {
		source: listSources.allLists,
		toItem: ({ _id, name, dynamic, kind }) =>
			listItem(_id, name, dynamic ? `dynamic, ${String(kind)}` : kind),
	},
	getCallStatuses: {
		source: listSources.callStatuses,
		toItem: ({ key, label }) => listItem(key, label),
	},
	getNewSignals: {
		source: listSources.newSignals,
		toItem: (signal) => listItem(signal._id, signalLabel(signal), signal.watchListName),
	},
	getTemplateTags: {
		source: listSources.templateTags,
		toItem: ({ name }) => (name ? listItem(name, name) : undefined),
	},
} satisfies Record<string, Picker>;

/** An option with its name and what distinguishes it from others with the same name. */
function listItem(id: unknown, name: unknown, suffix?: unknown): INodeListSearchItems {
	const [main = String(id), ...suffixes] = [name, suffix].filter(Boolean).map(String);
	return {
		name: [main, ...suffixes.map((text) => `(${text})`)].join(' '),
		value: String(id),
	};
}
