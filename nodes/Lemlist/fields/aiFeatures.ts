import { defineField } from './defineField';

const enabled = defineField({
	displayName: 'Enabled',
	name: 'enabled',
	type: 'boolean',
	default: true,
	description: 'Whether to have AI act on these replies',
});

const pauseAllCampaignsForCompany = defineField({
	displayName: 'Pause All Campaigns for the Company',
	name: 'pauseAllCampaignsForCompany',
	type: 'boolean',
	default: true,
	description: 'Whether to pause all campaigns for all leads of the company',
});

const pauseAllCampaignsForLead = defineField({
	displayName: 'Pause All Campaigns for the Lead',
	name: 'pauseAllCampaignsForLead',
	type: 'boolean',
	default: true,
	description: 'Whether to pause all campaigns for this lead',
});

const pauseCampaignForCompany = defineField({
	displayName: 'Pause This Campaign for the Company',
	name: 'pauseCampaignForCompany',
	type: 'boolean',
	default: true,
	description: 'Whether to pause this campaign for the other leads of the company',
});

const REPLY_SETTINGS = [
	enabled,
	pauseAllCampaignsForCompany,
	pauseAllCampaignsForLead,
	pauseCampaignForCompany,
];

/** What AI does with replies to a campaign; lemlist keeps the settings that are not added. */
export const aiFeatures = defineField({
	displayName: 'AI Features',
	name: 'aiFeatures',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	options: [
		{
			displayName: 'Score Replies',
			name: 'scoreReplies',
			type: 'boolean',
			default: true,
			description: 'Whether to have AI rate how much interest a reply shows',
		},
		{
			displayName: 'When a Reply Shows Interest',
			name: 'onInterestedReply',
			type: 'collection',
			placeholder: 'Add Setting',
			default: {},
			options: REPLY_SETTINGS,
		},
		{
			displayName: 'When a Reply Shows No Interest',
			name: 'onNotInterestedReply',
			type: 'collection',
			placeholder: 'Add Setting',
			default: {},
			options: REPLY_SETTINGS,
		},
	],
});
