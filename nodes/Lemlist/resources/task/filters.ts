import { CAMPAIGN_STATES } from '../../fields/campaignFilters';
import { companyField } from '../../fields/company';
import { contactIdField } from '../../fields/contact';
import { defineField } from '../../fields/defineField';
import { collectionMember } from '../../fields/recordLocator';
import { PRIORITIES } from '../../fields/task';

const matchType = defineField({
	displayName: 'Match',
	name: 'match',
	type: 'options',
	default: 'value',
	options: [
		{ name: 'Is', value: 'value', description: 'The whole text' },
		{ name: 'Matches Pattern', value: 'regex', description: 'A regular expression' },
	],
});

const matchedText = defineField({
	displayName: 'Text',
	name: 'text',
	type: 'string',
	default: '',
	description: 'The text or pattern to search for',
});

const assignees = defineField({
	displayName: 'Is One Of (Names or IDs)',
	name: 'in',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getUsers' },
	default: [],
	description:
		'Only tasks of these users. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

const campaigns = defineField({
	displayName: 'Is One Of (Names or IDs)',
	name: 'in',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getCampaigns' },
	default: [],
	description:
		'Only tasks of these campaigns. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

const campaignStates = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Only tasks of campaigns in one of these states',
	options: CAMPAIGN_STATES,
});

const taskTypes = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Only tasks of these types',
	options: [
		{ name: 'Email', value: 'email' },
		{ name: 'Email Replied', value: 'emailsReplied', description: 'A lead replied to an email' },
		{ name: 'LinkedIn Invitation', value: 'linkedinInvite' },
		{ name: 'LinkedIn Message', value: 'linkedinSend' },
		{
			name: 'LinkedIn Replied',
			value: 'linkedinReplied',
			description: 'A lead replied on LinkedIn',
		},
		{ name: 'LinkedIn Voice Note', value: 'linkedinVoiceNote' },
		{ name: 'Manual', value: 'manual' },
		{
			name: 'Opportunity Clicked',
			value: 'opportunityClicked',
			description: 'A lead clicked a link',
		},
		{ name: 'Opportunity Replied', value: 'opportunityReplied', description: 'A lead replied' },
		{ name: 'Phone', value: 'phone' },
		{ name: 'WhatsApp Message', value: 'whatsappMessage' },
	],
});

const channels = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Only tasks on these channels',
	options: [
		{ name: 'Call', value: 'aircall' },
		{ name: 'Email', value: 'email' },
		{ name: 'LinkedIn', value: 'linkedin' },
		{ name: 'Manual', value: 'manual' },
		{ name: 'SMS', value: 'sms' },
		{ name: 'WhatsApp', value: 'whatsapp' },
	],
});

const statuses = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Only tasks in these states; without this filter, all open ones',
	options: [
		{ name: 'Done', value: 'done' },
		{ name: 'Due', value: 'due', description: 'Open and due' },
		{ name: 'Ignored', value: 'ignored' },
		{ name: 'Open', value: 'pending', description: 'Due, upcoming or paused' },
		{ name: 'Paused', value: 'paused' },
		{
			name: 'Upcoming',
			value: 'upcoming',
			description: 'Open and not due yet; lemlist updates this with a delay',
		},
	],
});

const priorities = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Only tasks with one of these priorities',
	options: PRIORITIES,
});

const leadIds = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add ID' },
	default: [],
	placeholder: 'e.g. lea_A1B2C3D4E5F6G7H8I',
	description: 'Only tasks about these leads',
});

/** The record that tasks are about, or that they are not about. */
function isOrIsNot(field: typeof companyField | typeof contactIdField) {
	const record = collectionMember(field);
	return [
		{ ...record, displayName: 'Is', name: 'in', description: 'Only tasks about this record' },
		{ ...record, displayName: 'Is Not', name: 'out', description: 'No tasks about this record' },
	];
}

const days = (what: string) => [
	defineField({
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
		description: `Only tasks ${what} on this day or later`,
	}),
	defineField({
		displayName: 'Until',
		name: 'to',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
		description: `Only tasks ${what} on this day or earlier`,
	}),
];

const presence = (what: string) =>
	defineField({
		displayName: 'Has One',
		name: 'isThere',
		type: 'boolean',
		default: true,
		description: `Whether to return only tasks with ${what}; if off, only those without`,
	});

const NONE_OF = { displayName: 'Is None Of', name: 'out' } as const;
const NONE_OF_LISTED = { displayName: 'Is None Of (Names or IDs)', name: 'out' } as const;

/** The filters of a list of tasks; a task must pass all of them. */
export const taskFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'fixedCollection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Assigned To',
			name: 'assignedTo',
			values: [
				assignees,
				{
					...assignees,
					...NONE_OF_LISTED,
					description:
						'No tasks of these users. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
			],
		},
		{
			displayName: 'Campaign',
			name: 'campaignId',
			values: [
				campaigns,
				{
					...campaigns,
					...NONE_OF_LISTED,
					description:
						'No tasks of these campaigns. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
			],
		},
		{
			displayName: 'Campaign State (Deprecated)',
			name: 'campaignState',
			values: [
				campaignStates,
				{
					...campaignStates,
					...NONE_OF,
					description: 'No tasks of campaigns in one of these states',
				},
			],
		},
		{ displayName: 'Channel', name: 'channel', values: [channels] },
		{ displayName: 'Company', name: 'companyId', values: isOrIsNot(companyField) },
		{ displayName: 'Completed', name: 'completedAt', values: days('completed') },
		{ displayName: 'Contact', name: 'contactId', values: isOrIsNot(contactIdField) },
		{
			displayName: 'Contact LinkedIn URL',
			name: 'contactLinkedinUrl',
			values: [
				{
					displayName: 'LinkedIn URL',
					name: 'text',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://www.linkedin.com/in/nathan',
					description: 'Only tasks about the contact with this LinkedIn profile',
				},
			],
		},
		{ displayName: 'Due Date', name: 'dueDate', values: days('due') },
		{ displayName: 'Email (Deprecated)', name: 'email', values: [matchType, matchedText] },
		{ displayName: 'Full Name (Deprecated)', name: 'fullName', values: [matchType, matchedText] },
		{ displayName: 'Has Campaign', name: 'hasCampaign', values: [presence('a campaign')] },
		{ displayName: 'Has Due Date', name: 'hasDueDate', values: [presence('a due date')] },
		{
			displayName: 'Lead',
			name: 'leadId',
			values: [leadIds, { ...leadIds, ...NONE_OF, description: 'No tasks about these leads' }],
		},
		{
			displayName: 'LinkedIn URL (Deprecated)',
			name: 'linkedin',
			values: [matchType, matchedText],
		},
		{ displayName: 'Phone (Deprecated)', name: 'phone', values: [matchType, matchedText] },
		{ displayName: 'Priority', name: 'priority', values: [priorities] },
		{
			displayName: 'Record Type',
			name: 'objectType',
			values: [
				{
					displayName: 'About',
					name: 'text',
					type: 'options',
					allowArbitraryValues: true,
					default: 'contact',
					description: 'Only tasks about this kind of record',
					options: [
						{ name: 'Companies', value: 'company' },
						{ name: 'Contacts', value: 'contact' },
					],
				},
			],
		},
		{
			displayName: 'Search',
			name: 'search',
			values: [{ ...matchedText, description: 'The text to search for in tasks' }],
		},
		{ displayName: 'Status', name: 'status', values: [statuses] },
		{
			displayName: 'Task ID',
			name: 'taskId',
			values: [
				{
					displayName: 'Is One Of',
					name: 'in',
					type: 'string',
					typeOptions: { multipleValues: true, multipleValueButtonText: 'Add ID' },
					default: [],
					placeholder: 'e.g. opp_A1B2C3D4E5F6G7H8I',
					description: 'Only these tasks, up to 100',
				},
			],
		},
		{
			displayName: 'Title',
			name: 'title',
			values: [{ ...matchedText, description: 'The title of the tasks' }],
		},
		{
			displayName: 'Type',
			name: 'type',
			values: [taskTypes, { ...taskTypes, ...NONE_OF, description: 'No tasks of these types' }],
		},
	],
});
