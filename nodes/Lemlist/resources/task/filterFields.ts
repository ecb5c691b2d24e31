import { defineField } from '../../fields/defineField';
import { campaignIds, match, states, text, types, userIds } from './filterConditions';

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
