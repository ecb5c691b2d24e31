import { defineOperation } from '../../engine/defineOperation';
import { withoutEmptyValues } from '../../engine/input/emptyValue';
import { campaignField } from '../../fields/campaign';
import { customVariables, newLeadEmail, leadFields } from '../../fields/lead';
import { leadOptions } from '../../fields/leadOptions';
import { simplify } from '../../fields/simplify';
import { asRecord } from '../../output/records';
import { findInCampaign, leadLookup } from './leadLookup';
import { createLeadRequest, NOT_CREATED } from './createLeadRequest';
import { leadOutput } from './output';
import { unknownInputFields } from '../../fields/resourceMapper';
import { emptyValues, updateStrategy } from '../../fields/emptyValues';

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a lead in a campaign',
	description:
		'Create a new lead in a campaign, or update the current one if it already exists (upsert)',
	sideEffects: ['canTriggerMessages'],
	fields: [
		campaignField,
		newLeadEmail,
		leadFields,
		unknownInputFields,
		customVariables,
		simplify,
		leadOptions,
		emptyValues,
	],
	...createLeadRequest,
	// A new lead has nothing to empty.
	body: (parameters) => withoutEmptyValues(createLeadRequest.body(parameters)),
	// A lead found after a lost response may have existed before, so it still has to be updated.
	lookup: ({ campaignId, email }) =>
		leadLookup(email, (response) => findInCampaign(campaignId, response) && {}),
	output: leadOutput,
	async run({ start, send, fail }, { campaignId, variables, customVariables: custom, ...more }) {
		const createdLead = asRecord(await start().catch(ignoreAlreadyInCampaign));
		if (createdLead._id) return createdLead;

		const leads = await send('GET /leads/{email}', { query: { version: 'v2' } });
		const lead = findInCampaign(campaignId, leads);
		if (!lead) return fail(NOT_CREATED);
		const body = { ...variables, ...custom };
		if (Object.keys(body).length === 0) return lead;
		const path = { leadId: lead._id };
		const query = updateStrategy(more.emptyValues);
		return await send('PATCH /campaigns/{campaignId}/leads/{leadId}', { path, query, body });
	},
});

// Matches the text because the status varies (docs/lemlist-api.md#duplicate-leads).
function ignoreAlreadyInCampaign(error: Error): undefined {
	if (!/already in the campaign/i.test(error.message)) throw error;
}
