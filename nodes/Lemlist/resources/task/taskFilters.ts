import { defineField } from '../../fields/defineField';
import {
	campaigns,
	matchType,
	campaignStates,
	matchedText,
	taskTypes,
	assignees,
} from './filterConditions';

const NONE_OF = { displayName: 'Is None Of', name: 'out' } as const;
const NONE_OF_LISTED = { displayName: 'Is None Of (Names or IDs)', name: 'out' } as const;

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
			displayName: 'Campaign State',
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
		{ displayName: 'Email', name: 'email', values: [matchType, matchedText] },
		{ displayName: 'Full Name', name: 'fullName', values: [matchType, matchedText] },
		{ displayName: 'LinkedIn URL', name: 'linkedin', values: [matchType, matchedText] },
		{ displayName: 'Phone', name: 'phone', values: [matchType, matchedText] },
		{
			displayName: 'Type',
			name: 'type',
			values: [taskTypes, { ...taskTypes, ...NONE_OF, description: 'No tasks of these types' }],
		},
	],
});
