import { defineField } from './defineField';
import { collectionMember } from './recordLocator';
import { sortOrder } from './paging';
import { userField } from './user';

export const CAMPAIGN_STATES = [
	{ name: 'Archived', value: 'archived' },
	{ name: 'Draft', value: 'draft' },
	{ name: 'Ended', value: 'ended' },
	{ name: 'Errors', value: 'errors' },
	{ name: 'Paused', value: 'paused' },
	{ name: 'Running', value: 'running' },
];

export const campaignFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			...collectionMember(userField),
			displayName: 'Created By',
			name: 'createdBy',
			description: 'The user who created the campaign',
		},
		sortOrder,
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			allowArbitraryValues: true,
			default: 'running',
			options: CAMPAIGN_STATES,
		},
	],
});
