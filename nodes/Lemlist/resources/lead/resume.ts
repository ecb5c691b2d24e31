import { defineOperation } from '../../engine/defineOperation';
import { requiredEmail, leadField } from '../../fields/lead';
import { optionalScopeFields, selectedCampaign } from '../../fields/leadScope';
import { asRecords } from '../../output/records';
import { simplify } from '../../fields/simplify';
import { leadOutput } from './output';

export const resume = defineOperation({
	name: 'Resume',
	value: 'resume',
	action: 'Resume a paused lead',
	description: 'Resume a paused lead where it stopped, in all campaigns or in one',
	sideEffects: ['canTriggerMessages'],
	fields: [leadField, ...optionalScopeFields, simplify],
	route: 'POST /leads/start/{lead}',
	query: (parameters) => ({ campaignId: selectedCampaign(parameters) }),
	// The lead is resumed after one as after two.
	isRepeatable: true,
	output: leadOutput,
	inspect: (leads, parameters) => {
		const campaignId = selectedCampaign(parameters);
		const otherCampaigns = asRecords(leads)
			.map((lead) => lead.campaignId)
			.filter((id) => id !== undefined && id !== campaignId);
		if (!campaignId || otherCampaigns.length === 0) return {};
		return {
			error: {
				problem: `lemlist resumed the lead in other campaigns too: ${otherCampaigns.join(', ')}`,
				advice: "Pause the lead there. lemlist can't resume a lead in only one campaign.",
			},
		};
	},
	v1: { fields: [requiredEmail], route: 'POST /leads/start/{email}', isRepeatable: true },
});
