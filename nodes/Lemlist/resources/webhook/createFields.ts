import { campaignFilter } from '../../fields/campaign';
import { defineField } from '../../fields/defineField';
import { ALL_EVENTS, EVENTS } from '../../events';
import { activityTypeV1 } from '../activity/activityType';

export const targetUrl = defineField({
	displayName: 'Target URL',
	name: 'targetUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://example.com/lemlist',
	description: 'Where lemlist sends each event; it must be reachable from the internet',
});

// lemlist adds events and still accepts retired ones, so other values are allowed.
export const webhookEvent = defineField({
	displayName: 'Event',
	name: 'event',
	type: 'options',
	allowArbitraryValues: true,
	default: '*',
	description: 'The event that calls the webhook',
	options: [ALL_EVENTS, ...EVENTS],
});

/** The seven events of the original document. */
export const webhookEventV1 = defineField({
	displayName: 'Event',
	name: 'event',
	type: 'options',
	allowArbitraryValues: true,
	default: '*',
	description: 'The event that calls the webhook',
	options: [ALL_EVENTS, ...activityTypeV1.options],
});

export const webhookFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		campaignFilter,
		{
			displayName: 'First Only',
			name: 'isFirst',
			type: 'boolean',
			default: true,
			description:
				'Whether to call the webhook only the first time that the event happens to a lead in a step',
		},
	],
});

export const webhookSecret = defineField({
	displayName: 'Secret',
	name: 'secret',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description: 'A secret that lemlist sends with each event so that the receiver can verify it',
});

export const webhookOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Zap ID',
			name: 'zapId',
			type: 'string',
			default: '',
			description: 'The ID of the Zap that receives the events, if Zapier does',
		},
	],
});
