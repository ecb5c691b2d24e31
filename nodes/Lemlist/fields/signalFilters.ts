import { defineField } from './defineField';
import { sortOrder } from './paging';
import { signalTypes, signalAgentFilter } from './signalAgent';

/** Filters and sorts the signals that agents have found. */
export const signalFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Received From',
			name: 'receivedAtFrom',
			type: 'dateTime',
			default: '',
			description: 'Only signals received from this moment on',
		},
		{
			displayName: 'Received Until',
			name: 'receivedAtTo',
			type: 'dateTime',
			default: '',
			description: 'Only signals received up to this moment',
		},
		signalAgentFilter,
		signalTypes,
		{
			displayName: 'Sort By',
			name: 'sortBy',
			type: 'options',
			allowArbitraryValues: true,
			default: 'receivedAt',
			options: [
				{ name: 'Created At', value: 'createdAt' },
				{ name: 'Received At', value: 'receivedAt' },
			],
		},
		sortOrder,
		{
			displayName: 'Statuses',
			name: 'status',
			type: 'multiOptions',
			allowArbitraryValues: true,
			default: [],
			description: 'Only signals in these states; leave empty for all',
			options: [
				{ name: 'Handled', value: 'handled' },
				{ name: 'Ignored', value: 'ignored' },
				{ name: 'New', value: 'new' },
				{ name: 'Old', value: 'old' },
			],
		},
	],
});
