import { defineField } from './defineField';

/** The settings of a campaign whose names lemlist documents; the others go through JSON. */
export const campaignSettings = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Launch Leads Automatically',
			name: 'autoReview',
			type: 'boolean',
			default: true,
			description:
				'Whether to launch leads without a review; requires a custom tracking domain, or both kinds of tracking turned off',
		},
		{
			displayName: 'Match Email Providers',
			name: 'espMatching',
			type: 'boolean',
			default: true,
			description:
				'Whether to assign leads a sender with the same email provider; requires an active mailbox',
		},
		{
			displayName: 'Sender Strategy Name or ID',
			name: 'senderStrategy',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getSenderStrategies' },
			default: '',
			description:
				'Who sends to a lead. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'Track Clicks',
			name: 'trackClicks',
			type: 'boolean',
			default: true,
			description: 'Whether to count clicks on links',
		},
		{
			displayName: 'Track Opens',
			name: 'trackOpens',
			type: 'boolean',
			default: true,
			description: 'Whether to count opened emails',
		},
		{
			displayName: 'When a Lead Replies',
			name: 'campaignProgress',
			type: 'options',
			allowArbitraryValues: true,
			default: 'stop',
			description: 'What happens to the campaign for the lead',
			options: [
				{ name: 'Continue', value: 'continue' },
				{ name: 'Pause', value: 'pause' },
				{ name: 'Stop', value: 'stop' },
			],
		},
	],
});
