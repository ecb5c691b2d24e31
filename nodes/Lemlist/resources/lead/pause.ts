import { defineOperation } from '../../engine/defineOperation';
import { requiredEmail, leadField } from '../../fields/lead';
import { optionalScopeFields, selectedCampaign } from '../../fields/leadScope';
import { simplify } from '../../fields/simplify';
import { leadOutput } from './output';

export const pause = defineOperation({
	name: 'Pause',
	value: 'pause',
	action: 'Pause a lead',
	description: 'Stop sending to a lead until it is resumed, in all campaigns or in one',
	fields: [leadField, ...optionalScopeFields, simplify],
	route: 'POST /leads/pause/{lead}',
	query: (parameters) => ({ campaignId: selectedCampaign(parameters) }),
	// The lead is paused after one as after two.
	isRepeatable: true,
	output: leadOutput,
	v1: { fields: [requiredEmail], route: 'POST /leads/pause/{email}', isRepeatable: true },
});
