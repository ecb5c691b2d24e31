import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { requiredEmail } from '../../fields/lead';
import { unsubscribeOptions } from '../../fields/leadOptions';
import {
	emailInAllCampaigns,
	leadInOneCampaign,
	scopedCampaignField,
	simplifyInOneCampaign,
	unsubscribeScope,
} from '../../fields/leadScope';
import { asRecord } from '../../output/records';
import { findEntry } from '../unsubscribe/findEntry';
import { leadOutput } from './output';

const IN_PATH = 'DELETE /campaigns/{campaignId}/leads/{lead}';
const IN_QUERY = 'DELETE /campaigns/{campaignId}/leads/';
const IN_ALL_CAMPAIGNS = 'POST /v2/unsubscribes/variables/{email}';

interface UnsubscribeParameters {
	scope: string;
	lead?: string;
	options?: { emailInQuery?: boolean };
}

const isEverywhere = ({ scope }: UnsubscribeParameters) => scope === 'allCampaigns';

const isEmailInQuery = ({ lead, options }: UnsubscribeParameters) =>
	options?.emailInQuery === true && lead?.includes('@') === true;

export const unsubscribe = defineOperation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe a lead',
	description:
		'Stop all messages to a lead and add the email address to the unsubscribe list, from one campaign or for all',
	sideEffects: ['changesConsent'],
	fields: [
		unsubscribeScope,
		scopedCampaignField,
		leadInOneCampaign,
		emailInAllCampaigns,
		simplifyInOneCampaign,
		unsubscribeOptions,
	],
	routes: [IN_ALL_CAMPAIGNS, IN_PATH, IN_QUERY],
	route: (parameters) => {
		if (isEverywhere(parameters)) return IN_ALL_CAMPAIGNS;
		return isEmailInQuery(parameters) ? IN_QUERY : IN_PATH;
	},
	query: (parameters) => ({ email: isEmailInQuery(parameters) ? parameters.lead : '' }),
	output: leadOutput,
	serializeBy: ({ scope, campaignId, lead, email }) =>
		scope === 'allCampaigns' ? email.toLowerCase() : `${campaignId} ${lead.toLowerCase()}`,
	lookup: (parameters) =>
		isEverywhere(parameters)
			? { route: 'GET /v2/unsubscribes/variables/{email}', findRecord: findEntry }
			: undefined,
	inspect: (response, parameters) => {
		const address = String(asRecord(response).email ?? parameters.lead);
		// lemlist does not document how it finds a lead that is not in the path; the response shows it.
		if (!isEmailInQuery(parameters) || address.toLowerCase() === parameters.lead.toLowerCase())
			return {};
		return {
			error: {
				problem: `lemlist unsubscribed ${address} instead of ${parameters.lead}`,
				advice: "Take it back in lemlist, and remove the option 'Email in Query'.",
			},
		};
	},
	v1: {
		fields: [campaignField, requiredEmail],
		route: 'DELETE /campaigns/{campaignId}/leads/{email}',
	},
});
