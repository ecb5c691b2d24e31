import type { INodeProperties } from 'n8n-workflow';

import { simplify } from '../fields/simplify';
import { ALL_EVENTS, EVENTS } from '../events';

/** The form of both triggers: events, filters and output. */
export const triggerFields: INodeProperties[] = [
	{
		displayName: 'Trigger On',
		name: 'events',
		type: 'multiOptions',
		required: true,
		default: [],
		options: [ALL_EVENTS, ...EVENTS],
	},
	{
		displayName: 'Campaign Names or IDs',
		name: 'campaignIds',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getCampaigns' },
		default: [],
		hint: 'Leave empty for all campaigns',
		description:
			'Only events of these campaigns; leave empty for all. Replies from people other than the lead have no campaign. Events that never have one, such as Send Limit Reached, always start the workflow. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'First Only',
		name: 'isFirst',
		type: 'boolean',
		default: false,
		description: 'Whether to trigger only the first time that an event happens to a lead in a step',
	},
	{
		displayName: 'Ignore Automatic Replies',
		name: 'ignoreAutomaticReplies',
		type: 'boolean',
		default: false,
		description:
			"Whether to ignore automatic replies, such as out-of-office messages. Replies that aren't clearly automatic still start the workflow.",
	},
	simplify,
];

/** The options of the trigger with webhooks. */
export const webhookOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Check Webhooks Every (Minutes)',
			name: 'checkEveryMinutes',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 1440, numberPrecision: 0 },
			default: 10,
			description:
				'How often to recreate missing and disabled webhooks, and to catch up on activities that were not delivered; up to one day',
		},
		{
			displayName: 'Look Back (Days)',
			name: 'lookBackDays',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 30, numberPrecision: 0 },
			default: 7,
			description:
				"How far back to catch up on activities after n8n was down, up to 30 days. Events that lemlist doesn't list as activities, such as enrichment results, signals and alerts, can't be caught up.",
		},
		{
			displayName: 'Take Over Webhooks of a Previous Address',
			name: 'takeOverFormerWebhooks',
			type: 'boolean',
			default: false,
			description:
				'Whether to delete the webhooks that this node created when n8n had another address. Turn this on after n8n has moved, but not in an n8n with a copy of the database: it would delete the webhooks of the original.',
		},
	],
};
