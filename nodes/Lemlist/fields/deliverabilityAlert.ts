import { defineField } from './defineField';

export const alertField = defineField({
	displayName: 'Alert',
	name: 'alertId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The deliverability alert to use',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an alert...',
			typeOptions: { searchListMethod: 'searchAlerts', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. dac_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*dac_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of an alert begins with dac_, followed by letters and digits',
					},
				},
			],
		},
	],
});
