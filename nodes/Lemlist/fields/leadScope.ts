import { campaignField } from './campaign';
import { defineField } from './defineField';

/** Whether something concerns a person in one campaign or in all. */
export const leadScope = defineField({
	displayName: 'In',
	name: 'scope',
	type: 'options',
	options: [
		{ name: 'All Campaigns', value: 'allCampaigns', description: 'Wherever the person is a lead' },
		{ name: 'One Campaign', value: 'oneCampaign' },
	],
	default: 'oneCampaign',
	description: 'Where the lead is marked',
});

export const scopedCampaignField = defineField({
	...campaignField,
	displayOptions: { show: { scope: ['oneCampaign'] } },
});
