import { defineField } from './defineField';
import { withoutValidation } from './recordLocator';
import { sortOrder } from './paging';
import { userField } from './user';

export const campaignFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Created By',
			name: 'createdBy',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			description: 'The user who created the campaign',
			modes: withoutValidation(userField.modes),
		},
		sortOrder,
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			default: 'running',
			options: [
				{ name: 'Archived', value: 'archived' },
				{ name: 'Draft', value: 'draft' },
				{ name: 'Ended', value: 'ended' },
				{ name: 'Errors', value: 'errors' },
				{ name: 'Paused', value: 'paused' },
				{ name: 'Running', value: 'running' },
			],
		},
	],
});
