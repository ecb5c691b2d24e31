import { campaignFilter } from '../../fields/campaign';
import { defineField } from '../../fields/defineField';
import { activityType, activityTypeV1 } from './activityType';

const isFirst = defineField({
	displayName: 'First Only',
	name: 'isFirst',
	type: 'boolean',
	default: true,
	description: 'Whether to return only the first activity of each type for each step',
});

export const activityFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		activityType,
		campaignFilter,
		isFirst,
		{
			displayName: 'From',
			name: 'minDate',
			type: 'dateTime',
			default: '',
			description: 'Only activities from this moment on',
		},
		{
			displayName: 'Lead ID',
			name: 'leadId',
			type: 'string',
			default: '',
			placeholder: 'e.g. lea_A1B2C3D4E5F6G7H8I',
		},
		{
			displayName: 'Until',
			name: 'maxDate',
			type: 'dateTime',
			default: '',
			description: 'Only activities up to this moment',
		},
	],
});

/** The filters of the original document. */
export const activityFiltersV1 = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [activityTypeV1, campaignFilter, isFirst],
});
