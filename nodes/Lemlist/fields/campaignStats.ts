import { defineField } from './defineField';

// The same moment for all items of a run, so that they can share a request.
export const statsStartDate = defineField({
	displayName: 'Start Date',
	name: 'startDate',
	type: 'dateTime',
	required: true,
	default: '={{ $today.minus({ days: 30 }) }}',
	description: 'Count what happened from this moment on',
});

export const statsEndDate = defineField({
	displayName: 'End Date',
	name: 'endDate',
	type: 'dateTime',
	required: true,
	default: "={{ $now.startOf('minute') }}",
	description: 'Count what happened up to this moment',
});

export const statsFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'A/B Variant',
			name: 'ABSelected',
			type: 'options',
			allowArbitraryValues: true,
			default: 'A',
			description: 'Only messages of this A/B test variant',
			options: [
				{ name: 'A', value: 'A' },
				{ name: 'B', value: 'B' },
			],
		},
		{
			displayName: 'Channels',
			name: 'channels',
			type: 'multiOptions',
			allowArbitraryValues: true,
			default: [],
			description: 'Only steps of these channels; leave empty for all',
			options: [
				{ name: 'Email', value: 'email' },
				{ name: 'LinkedIn', value: 'linkedin' },
				{ name: 'Others', value: 'others', description: 'Such as calls and manual tasks' },
			],
		},
		{
			displayName: 'Sender',
			name: 'sendUser',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			description: 'Only messages from this sender',
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					placeholder: 'Select a sender...',
					typeOptions: { searchListMethod: 'searchSenders', searchable: true },
				},
				{
					displayName: 'By ID',
					name: 'id',
					type: 'string',
					placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I|nathan@example.com',
				},
			],
		},
	],
});
