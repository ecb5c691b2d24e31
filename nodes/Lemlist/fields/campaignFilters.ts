import { defineField } from './defineField';
import { sortOrder } from './sortOrder';

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
			type: 'string',
			default: '',
			placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I',
			description: 'The ID of the user who created the campaign',
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
