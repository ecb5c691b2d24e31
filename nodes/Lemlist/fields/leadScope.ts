import type { DisplayCondition } from 'n8n-workflow';

import { campaignField, campaignFilter } from './campaign';
import { defineField } from './defineField';
import { simplify } from './simplify';

const ALL_CAMPAIGNS = 'allCampaigns';
const ONE_CAMPAIGN = 'oneCampaign';

const IN_ONE_CAMPAIGN = { show: { scope: [ONE_CAMPAIGN] } };

/** Where an operation on a lead acts; a workflow without a value means one campaign. */
export const leadScope = defineField({
	displayName: 'Where',
	name: 'scope',
	type: 'options',
	options: [
		{
			name: 'All Campaigns',
			value: ALL_CAMPAIGNS,
			description: 'Every campaign in which the person is a lead',
		},
		{ name: 'One Campaign', value: ONE_CAMPAIGN },
	],
	default: ONE_CAMPAIGN,
	description: 'Which campaigns to act in',
});

export const scopedCampaignField = defineField({
	...campaignField,
	displayOptions: IN_ONE_CAMPAIGN,
});

// n8n looks for the value of a condition in fields of simple types only (`getNodeParameters`).
const savedOptions = defineField({
	displayName: 'Saved Options',
	name: 'options',
	type: 'hidden',
	default: {},
});

const CAMPAIGN_OPTION = '/options.campaignId';

/** Holds for every value of an option, including the one that it is added with. */
const IS_ADDED: Array<DisplayCondition | string> = [{ _cnd: { exists: true } }, ''];

const savedCampaignOption = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	displayOptions: { show: { [CAMPAIGN_OPTION]: IS_ADDED } },
	default: {},
	options: [
		{
			...campaignFilter,
			description:
				"The campaign to act in, from a workflow saved before 'Where' existed. To use 'Where' instead, remove this option.",
		},
	],
});

const scopeWithoutOption = defineField({
	...leadScope,
	displayOptions: { hide: { [CAMPAIGN_OPTION]: IS_ADDED } },
	default: ALL_CAMPAIGNS,
});

/**
 * For operations that act in all campaigns unless one is named. A workflow without a value means all
 * campaigns. One that names the campaign with the former option shows and uses it until it is removed.
 */
export const optionalScopeFields = [
	savedOptions,
	savedCampaignOption,
	scopeWithoutOption,
	scopedCampaignField,
] as const;

interface OptionalScope {
	scope?: string;
	campaignId?: string;
	options?: { campaignId?: string };
}

/** The campaign that `optionalScopeFields` name; `undefined` for all campaigns. */
export function selectedCampaign(parameters: OptionalScope): string | undefined {
	const { scope, campaignId, options } = parameters;
	return scope === ONE_CAMPAIGN ? campaignId : options?.campaignId;
}

/** Where to unsubscribe a lead, which lemlist does in a different way for each choice. */
export const unsubscribeScope = defineField({
	...leadScope,
	options: [
		{
			...leadScope.options[0],
			description: 'Adds the email address to the unsubscribe list of the team',
		},
		{
			...leadScope.options[1],
			description: 'lemlist may unsubscribe the lead from the other campaigns as well',
		},
	],
});

/** In all campaigns, lemlist returns an entry of the unsubscribe list and not the lead. */
export const simplifyInOneCampaign = defineField({
	...simplify,
	displayOptions: IN_ONE_CAMPAIGN,
});
