import { hasFormat } from '../../engine/input/formats';
import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { leadField, requiredEmail } from '../../fields/lead';
import {
	scopedCampaignField,
	simplifyInOneCampaign,
	unsubscribeScope,
} from '../../fields/leadScope';
import { findEntry } from '../unsubscribe/findEntry';
import { leadOutput } from './output';

const IN_PATH = 'DELETE /campaigns/{campaignId}/leads/{lead}';
const IN_ALL_CAMPAIGNS = 'POST /v2/unsubscribes/variables/{lead}';

const isEverywhere = ({ scope }: { scope: string }) => scope === 'allCampaigns';

const NO_ADDRESS = {
	problem: "'Lead ID or Email' is not an email address",
	advice:
		'An ID belongs to one campaign; enter the email address to unsubscribe from all campaigns.',
};

export const unsubscribe = defineOperation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe a lead',
	description:
		'Stop all messages to a lead, in one campaign or in all, and add the email address to the unsubscribe list',
	sideEffects: ['changesConsent'],
	fields: [leadField, unsubscribeScope, scopedCampaignField, simplifyInOneCampaign],
	routes: [IN_ALL_CAMPAIGNS, IN_PATH],
	route: (parameters) => (isEverywhere(parameters) ? IN_ALL_CAMPAIGNS : IN_PATH),
	output: leadOutput,
	findProblem: ({ scope, lead }) =>
		isEverywhere({ scope }) && !hasFormat('email', lead) ? NO_ADDRESS : undefined,
	serializeBy: ({ scope, campaignId, lead }) =>
		isEverywhere({ scope }) ? lead.toLowerCase() : `${campaignId} ${lead.toLowerCase()}`,
	lookup: (parameters) =>
		isEverywhere(parameters)
			? { route: 'GET /v2/unsubscribes/variables/{lead}', findRecord: findEntry }
			: undefined,
	v1: {
		fields: [campaignField, requiredEmail],
		route: 'DELETE /campaigns/{campaignId}/leads/{email}',
	},
});
