import { defineField } from '../../fields/defineField';

const match = defineField({
	displayName: 'Match',
	name: 'match',
	type: 'options',
	default: 'value',
	options: [
		{ name: 'Is', value: 'value', description: 'The whole text' },
		{ name: 'Matches Pattern', value: 'regex', description: 'A regular expression' },
	],
});

const text = defineField({
	displayName: 'Text',
	name: 'text',
	type: 'string',
	default: '',
	description: 'The text or the pattern to look for',
});

const userIds = defineField({
	displayName: 'Is One Of (Names or IDs)',
	name: 'in',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getUsers' },
	default: [],
	description:
		'Only tasks of these users. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

const campaignIds = defineField({
	displayName: 'Is One Of (Names or IDs)',
	name: 'in',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getCampaigns' },
	default: [],
	description:
		'Only tasks of these campaigns. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

const states = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	default: [],
	description: 'Only tasks of campaigns in one of these states',
	options: [
		{ name: 'Archived', value: 'archived' },
		{ name: 'Draft', value: 'draft' },
		{ name: 'Ended', value: 'ended' },
		{ name: 'Errors', value: 'errors' },
		{ name: 'Paused', value: 'paused' },
		{ name: 'Running', value: 'running' },
	],
});

const types = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	default: [],
	description: 'Only tasks of these types',
	options: [
		{ name: 'Email', value: 'email' },
		{ name: 'Email Replied', value: 'emailsReplied', description: 'A lead answered an e-mail' },
		{ name: 'LinkedIn Invitation', value: 'linkedinInvite' },
		{ name: 'LinkedIn Message', value: 'linkedinSend' },
		{ name: 'LinkedIn Replied', value: 'linkedinReplied', description: 'A lead answered there' },
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

const NOT = { displayName: 'Is None Of', name: 'out' } as const;
const NOT_LISTED = { displayName: 'Is None Of (Names or IDs)', name: 'out' } as const;

/** What narrows the list of tasks down; a task must meet every condition. */
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
				userIds,
				{
					...userIds,
					...NOT_LISTED,
					description:
						'No tasks of these users. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
			],
		},
		{
			displayName: 'Campaign',
			name: 'campaignId',
			values: [
				campaignIds,
				{
					...campaignIds,
					...NOT_LISTED,
					description:
						'No tasks of these campaigns. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
			],
		},
		{
			displayName: 'Campaign State',
			name: 'campaignState',
			values: [
				states,
				{ ...states, ...NOT, description: 'No tasks of campaigns in one of these states' },
			],
		},
		{
			displayName: 'Due Date',
			name: 'dueDate',
			values: [
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only tasks due on this day or later',
				},
				{
					displayName: 'Until',
					name: 'to',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only tasks due on this day or earlier',
				},
			],
		},
		{ displayName: 'Email', name: 'email', values: [match, text] },
		{ displayName: 'Full Name', name: 'fullName', values: [match, text] },
		{ displayName: 'LinkedIn URL', name: 'linkedin', values: [match, text] },
		{ displayName: 'Phone', name: 'phone', values: [match, text] },
		{
			displayName: 'Type',
			name: 'type',
			values: [types, { ...types, ...NOT, description: 'No tasks of these types' }],
		},
	],
});
