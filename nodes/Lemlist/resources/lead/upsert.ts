import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { customVariables, email, leadVariables } from '../../fields/lead';
import { leadOptions } from '../../fields/leadOptions';
import { recordOf } from '../../transport/records';
import { leadIn, lookUpLead } from './lookUpLead';
import { newLead, notAdded } from './newLead';

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a lead in a campaign',
	description:
		'Create a new lead in a campaign, or update the current one if it already exists (upsert)',
	effects: ['starts'],
	fields: [campaignSelect, email, leadVariables, customVariables, leadOptions],
	...newLead,
	// A lead that is found after a lost answer may be an old one, so it counts as not written yet.
	check: ({ campaignId, email: address }) =>
		lookUpLead(address, (answer) => leadIn(campaignId, answer) && {}),
	async run({ begin, send, fail }, { campaignId, variables, customVariables: custom }) {
		const created = recordOf(await begin().catch(unlessInCampaign));
		if (created._id) return created;

		const leads = await send('GET /leads/{email}', { query: { version: 'v2' } });
		const lead = leadIn(campaignId, leads);
		if (!lead) return fail(notAdded);
		const body = { ...variables, ...custom };
		if (Object.keys(body).length === 0) return lead;
		const path = { leadId: lead._id };
		return await send('PATCH /campaigns/{campaignId}/leads/{leadId}', { path, body });
	},
});

// Matches the text because the status varies (docs/lemlist-api.md#duplicate-leads).
function unlessInCampaign(error: Error): undefined {
	if (!/already in the campaign/i.test(error.message)) throw error;
}
