import { Refusal } from '../errors';
import type { FormFile } from '../forms';
import { isSameText } from '../seeding';
import { bodyObject, campaignOf, type Routes } from './route';

export const leadTransfers: Routes = {
	'POST /leads/audio': (call) => {
		const { world, query } = call;
		const lead = world.state.leads.find(({ _id }) => _id === query.leadId);
		if (!lead || !query.stepId) throw new Refusal(400, 'Bad params: leadId or stepId');
		const { file } = bodyObject(call) as { file?: FormFile };
		if (!file?.type.startsWith('audio/')) throw new Refusal(400, 'Invalid audio file');
		const url = `${world.origin}/files/${world.nextId('fil')}`;
		const { _id: teamId } = world.state.team;
		const { campaignId, _id: leadId } = lead;
		return { ok: true, status: { url, teamId, campaignId, leadId, fileName: file.name } };
	},

	// What a filter of the CRM lists is made up: one person for each
	'POST /campaigns/:campaignId/leads/import': (call) => {
		const { _id: campaignId } = campaignOf(call);
		const { world } = call;
		const { crm, userId, filterId, deduplicate } = bodyObject(call);
		const missing = Object.entries({ crm, userId, filterId }).find(([, value]) => !value);
		if (missing) throw new Refusal(400, `Bad params: ${missing[0]}`);
		if (!world.state.users.some(({ _id }) => _id === userId)) throw new Refusal(400, 'Bad team');
		const email = `filter-${String(filterId)}@${String(crm)}.example`;
		const isKnown = world.state.leads.some((lead) => isSameText(lead.email, email));
		if (deduplicate !== true || !isKnown) {
			world.seeding.addLead({ campaignId, email, state: 'imported', source: String(crm) });
		}
		return { ok: true };
	},
};
