import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { customVariables, requiredEmail, leadFields } from '../../fields/lead';
import { leadOptionsV1 } from '../../fields/leadOptions';
import { asRecord } from '../../output/records';
import { findInCampaign, leadLookup } from './leadLookup';
import { readEmail, createLeadRequest, createLeadFields, NOT_CREATED } from './createLeadRequest';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a lead in a campaign',
	description: 'Add a person to a campaign as a new lead',
	sideEffects: ['canTriggerMessages'],
	fields: createLeadFields,
	alsoNeeds: ['an email address or a LinkedIn URL'],
	...createLeadRequest,
	lookup: (lead) =>
		leadLookup(readEmail(lead), (response) => findInCampaign(lead.campaignId, response)),
	flaw: (response) => (asRecord(response)._id ? undefined : NOT_CREATED),
	v1: {
		fields: [campaignField, requiredEmail, leadFields, customVariables, leadOptionsV1],
		alsoNeeds: undefined,
		route: 'POST /campaigns/{campaignId}/leads/{email}',
		body: ({ variables, customVariables: custom }) => ({ ...variables, ...custom }),
	},
});
