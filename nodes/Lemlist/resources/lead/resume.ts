import { defineOperation } from '../../engine/define';
import { email, inCampaignOnly, leadSelect } from '../../fields/lead';
import { listIn } from '../../transport/records';

export const resume = defineOperation({
	name: 'Resume',
	value: 'resume',
	action: 'Resume a paused lead',
	description: 'Go on with a paused lead where it stopped, in all campaigns or in one',
	effects: ['starts'],
	fields: [leadSelect, inCampaignOnly],
	route: 'POST /leads/start/{lead}',
	query: ({ options }) => options,
	flaw: (leads, { options: { campaignId } }) => {
		const others = listIn(leads)
			.map((lead) => lead.campaignId)
			.filter((id) => id !== undefined && id !== campaignId);
		if (!campaignId || others.length === 0) return undefined;
		return {
			problem: `lemlist resumed the lead in other campaigns too: ${others.join(', ')}`,
			advice: "Pause the lead there, and no longer use the option 'Campaign'.",
		};
	},
	v1: {
		fields: [email],
		route: 'POST /leads/start/{email}',
		query: undefined,
		flaw: undefined,
	},
});
