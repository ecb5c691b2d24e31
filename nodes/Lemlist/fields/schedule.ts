import { defineField } from './defineField';

export const scheduleField = defineField({
	displayName: 'Schedule',
	name: 'scheduleId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The schedule to use',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a schedule...',
			typeOptions: { searchListMethod: 'searchSchedules', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. skd_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*skd_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a schedule begins with skd_, followed by letters and digits',
					},
				},
			],
		},
	],
});
