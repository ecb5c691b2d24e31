import { defineField } from './defineField';

const webhookUrl = defineField({
	displayName: 'Webhook URL',
	name: 'webhookUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/enriched',
	description: 'Where lemlist sends the result when it is there',
});

export const enrichmentOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [webhookUrl],
});

export const leadEnrichmentOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Force',
			name: 'force',
			type: 'boolean',
			default: true,
			description:
				'Whether to enrich a lead that has the data already. Costs credits again, except for what lemlist is looking for or did not find.',
		},
		webhookUrl,
	],
});

export const bulkEnrichmentOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Metadata',
			name: 'metadata',
			type: 'string',
			default: '',
			placeholder: 'e.g. row 17',
			description:
				'A text of your own that comes back in the answer and at the webhook, or a JSON object, whose values are sent as texts',
		},
		webhookUrl,
	],
});
