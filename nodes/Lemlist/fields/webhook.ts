import { defineField } from './defineField';

export const webhookField = defineField({
	displayName: 'Webhook',
	name: 'hookId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The webhook, by its event and URL',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a webhook...',
			typeOptions: { searchListMethod: 'searchWebhooks', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. hoo_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*hoo_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a webhook begins with hoo_, followed by letters and digits',
					},
				},
			],
		},
	],
});
