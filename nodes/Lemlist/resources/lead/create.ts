import { countResults } from '../../comparison/itemResult';
import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { customVariables, ifLeadExists, newLeadEmail, leadFields } from '../../fields/lead';
import { leadOptionsV1 } from '../../fields/leadOptions';
import { asRecord } from '../../output/records';
import { createUnlessExists } from './createUnlessExists';
import { findInCampaign, leadLookup } from './leadLookup';
import { messageVariables } from './messageVariables';
import { leadResultOutput } from './output';
import {
	readEmail,
	createLeadRequest,
	createLeadFields,
	NOT_CREATED,
	type CreateLeadParameters,
} from './createLeadRequest';
import { unknownInputFields } from '../../fields/resourceMapper';

const findCreated = (lead: CreateLeadParameters) =>
	leadLookup(readEmail(lead), (response) => findInCampaign(lead.campaignId, response));

const requireId = (response: unknown) => {
	const { _id, outcome } = asRecord(response);
	return (_id ?? outcome) ? {} : { error: NOT_CREATED };
};

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a lead in a campaign',
	description: 'Add a person to a campaign as a new lead',
	sideEffects: ['canTriggerMessages'],
	fields: [...createLeadFields, ifLeadExists],
	requireOneOf: ['email', 'variables.linkedinUrl'],
	...createLeadRequest,
	lookup: findCreated,
	run: createUnlessExists,
	inspect: requireId,
	output: leadResultOutput,
	summarize: countResults,
	review: messageVariables,
	v1: {
		fields: [
			campaignField,
			newLeadEmail,
			leadFields,
			unknownInputFields,
			customVariables,
			leadOptionsV1,
		],
		route: 'POST /campaigns/{campaignId}/leads/{email}',
		query: ({ options }) => options,
		body: ({ variables, customVariables: custom }) => ({ ...variables, ...custom }),
		serializeBy: createLeadRequest.serializeBy,
		lookup: findCreated,
		inspect: requireId,
	},
});
