import { defineField } from './defineField';

export const crmContactOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'As Leads',
			name: 'asLead',
			type: 'boolean',
			default: true,
			description: 'Whether to create leads instead of contacts, in Salesforce only',
		},
	],
});
