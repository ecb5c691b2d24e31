import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { requiredEmail } from '../../fields/lead';
import {
	emailInAllCampaigns,
	leadInOneCampaign,
	scopedCampaignField,
	simplifyInOneCampaign,
	unsubscribeScope,
} from '../../fields/leadScope';
import { findEntry } from '../unsubscribe/findEntry';
import { leadOutput } from './output';

const IN_PATH = 'DELETE /campaigns/{campaignId}/leads/{lead}';
const IN_ALL_CAMPAIGNS = 'POST /v2/unsubscribes/variables/{email}';

const isEverywhere = ({ scope }: { scope: string }) => scope === 'allCampaigns';

export const unsubscribe = defineOperation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe a lead',
	description:
		'Stop all messages to a lead, in one campaign or in all, and add the email address to the unsubscribe list',
	sideEffects: ['changesConsent'],
	fields: [
		unsubscribeScope,
		scopedCampaignField,
		leadInOneCampaign,
		emailInAllCampaigns,
		simplifyInOneCampaign,
	],
	routes: [IN_ALL_CAMPAIGNS, IN_PATH],
	route: (parameters) => (isEverywhere(parameters) ? IN_ALL_CAMPAIGNS : IN_PATH),
	output: leadOutput,
	serializeBy: ({ scope, campaignId, lead, email }) =>
		scope === 'allCampaigns' ? email.toLowerCase() : `${campaignId} ${lead.toLowerCase()}`,
	lookup: (parameters) =>
		isEverywhere(parameters)
			? { route: 'GET /v2/unsubscribes/variables/{email}', findRecord: findEntry }
			: undefined,
	v1: {
		fields: [campaignField, requiredEmail],
		route: 'DELETE /campaigns/{campaignId}/leads/{email}',
	},
});
