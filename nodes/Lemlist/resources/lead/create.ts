import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { customVariables, email, leadVariables, optionalEmail } from '../../fields/lead';
import { leadOptions, leadOptionsV1 } from '../../fields/leadOptions';
import { lookUpLead } from './lookUpLead';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a lead in a campaign',
	description: 'Add a person to a campaign as a new lead',
	fields: [campaignSelect, optionalEmail, leadVariables, customVariables, leadOptions],
	route: 'POST /campaigns/{campaignId}/leads/',
	query: ({ options }) => options,
	body: ({ email: address, variables, customVariables: custom }) => ({
		...variables,
		...custom,
		email: address,
	}),
	orderedBy: ({ campaignId, email: address, variables }) =>
		`${campaignId} ${address.toLowerCase() || JSON.stringify(variables)}`,
	check: ({ campaignId, email: address }) => lookUpLead(campaignId, address),
	v1: {
		fields: [campaignSelect, email, leadVariables, customVariables, leadOptionsV1],
		route: 'POST /campaigns/{campaignId}/leads/{email}',
		body: ({ variables, customVariables: custom }) => ({ ...variables, ...custom }),
	},
});
