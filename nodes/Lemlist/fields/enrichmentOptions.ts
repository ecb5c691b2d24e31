import { defineField } from './defineField';

const webhookUrl = defineField({
	displayName: 'Webhook URL',
	name: 'webhookUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/enriched',
	description: 'Where lemlist sends the result when it is ready',
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
				'Whether to enrich a lead that already has the data. Uses credits again, except for searches that are in progress or found nothing.',
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
				'Your own text or JSON object, which the response and the webhook return; the values of an object are sent as text',
		},
		webhookUrl,
	],
});
