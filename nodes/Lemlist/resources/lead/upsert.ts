import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { customVariables, newLeadEmail, leadFields } from '../../fields/lead';
import { leadOptions } from '../../fields/leadOptions';
import { asRecord } from '../../output/records';
import { findInCampaign, leadLookup } from './leadLookup';
import { createLeadRequest, NOT_CREATED } from './createLeadRequest';
import { unknownInputFields } from '../../fields/resourceMapper';

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
		leadOptions,
	],
	...createLeadRequest,
	// A lead found after a lost response may have existed before, so it still has to be updated.
	lookup: ({ campaignId, email }) =>
		leadLookup(email, (response) => findInCampaign(campaignId, response) && {}),
	async run({ start, send, fail }, { campaignId, variables, customVariables: custom }) {
		const createdLead = asRecord(await start().catch(ignoreAlreadyInCampaign));
		if (createdLead._id) return createdLead;

		const leads = await send('GET /leads/{email}', { query: { version: 'v2' } });
		const lead = findInCampaign(campaignId, leads);
		if (!lead) return fail(NOT_CREATED);
		const body = { ...variables, ...custom };
		if (Object.keys(body).length === 0) return lead;
		const path = { leadId: lead._id };
		return await send('PATCH /campaigns/{campaignId}/leads/{leadId}', { path, body });
	},
});

// Matches the text because the status varies (docs/lemlist-api.md#duplicate-leads).
function ignoreAlreadyInCampaign(error: Error): undefined {
	if (!/already in the campaign/i.test(error.message)) throw error;
}
