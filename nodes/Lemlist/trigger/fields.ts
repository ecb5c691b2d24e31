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
		hint: 'None chosen means all campaigns',
		description:
			'Only events of these campaigns, or of all when none is chosen. Replies of other people belong to no campaign; a reached limit and the like always pass. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'First Only',
		name: 'isFirst',
		type: 'boolean',
		default: false,
		description:
			'Whether to trigger only when an event happens to a lead for the first time in its step',
	},
	{
		displayName: 'Ignore Automatic Replies',
		name: 'ignoreAutomaticReplies',
		type: 'boolean',
		default: false,
		description:
			'Whether to leave out replies that a machine wrote, such as out-of-office messages. What is not clearly automatic passes.',
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
				'How often missing and disabled webhooks are created again, and activities that were not delivered are caught up. At most a day.',
		},
		{
			displayName: 'Look Back (Days)',
			name: 'lookBackDays',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 30, numberPrecision: 0 },
			default: 7,
			description:
				'How far back activities are caught up after n8n was down, up to 30 days. Events that lemlist does not list as activities, such as enrichment results, signals and alerts, cannot be caught up.',
		},
		{
			displayName: 'Take Over Webhooks of a Former Address',
			name: 'takeOverFormerWebhooks',
			type: 'boolean',
			default: false,
			description:
				'Whether to delete the webhooks that this node created when n8n had another address. Turn it on after n8n has moved, but not in an n8n with a copy of the database: it would delete those of the original.',
		},
	],
};
