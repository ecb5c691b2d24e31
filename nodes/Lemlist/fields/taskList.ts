import { defineField } from './defineField';
import { filterTree } from './filterTree';

/** The conditions of a list of tasks. */
export const taskConditions = filterTree({
	records: 'tasks',
	fieldsMethod: 'getTaskFilterFields',
	operatorsMethod: 'getTaskFilterOperators',
});

/** What to return with each task, and in which order. */
export const taskListOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Include',
			name: 'include',
			type: 'multiOptions',
			allowArbitraryValues: true,
			default: [],
			description: 'Records to return with each task, unless the output is simplified',
			options: [
				{ name: 'Company', value: 'company' },
				{ name: 'Contact', value: 'contact' },
			],
		},
		{
			displayName: 'Sort By',
			name: 'sortBy',
			type: 'options',
			allowArbitraryValues: true,
			default: 'dueDate',
			options: [
				{ name: 'Assigned User', value: 'assignedTo' },
				{ name: 'Campaign', value: 'campaignId' },
				{ name: 'Due Date', value: 'dueDate' },
				{ name: 'Handled On', value: 'handledOn' },
				{ name: 'Job Title of the Contact', value: 'contactJobTitle' },
				{ name: 'Priority', value: 'priority' },
				{ name: 'Score', value: 'score' },
				{ name: 'Status', value: 'status' },
			],
		},
		{
			displayName: 'Sort Order',
			name: 'sortOrder',
			type: 'options',
			default: 'desc',
			options: [
				{ name: 'Ascending', value: 'asc' },
				{ name: 'Descending', value: 'desc' },
			],
		},
	],
});
