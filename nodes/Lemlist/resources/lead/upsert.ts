import { countResults } from '../../comparison/itemResult';
import { defineOperation } from '../../engine/defineOperation';
import { withoutEmptyValues } from '../../engine/input/emptyValue';
import { findInCampaign, leadLookup } from './leadLookup';
import { createLeadRequest } from './createLeadRequest';
import { messageVariables } from './messageVariables';
import { leadResultOutput } from './output';
import { planUpserts, upsertFields } from './upsertPlan';

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a lead in a campaign',
	description:
		'Create a new lead in a campaign, or update the current one if it already exists (upsert)',
	sideEffects: ['canTriggerMessages'],
	fields: upsertFields,
	...createLeadRequest,
	// A new lead has nothing to empty.
	body: (parameters) => withoutEmptyValues(createLeadRequest.body(parameters)),
	// A lead found after a lost response may have existed before, so it still has to be updated.
	lookup: ({ campaignId, email }) =>
		leadLookup(email, (response) => findInCampaign(campaignId, response) && {}),
	planning: { groupBy: ({ campaignId }) => campaignId, plan: planUpserts },
	output: leadResultOutput,
	summarize: countResults,
	review: messageVariables,
});
