import { ApiError } from '../http/apiError';
import type { FormFile } from '../http/loggedRequest';
import { equalsIgnoreCase } from '../model/fixtures';
import { bodyObject, requireCampaign, type Routes } from './route';

export const leadImport: Routes = {
	'POST /leads/audio': (call) => {
		const { context, query } = call;
		const lead = context.state.leads.find(({ _id }) => _id === query.leadId);
		if (!lead || !query.stepId) throw new ApiError(400, 'Bad params: leadId or stepId');
		const { file } = bodyObject(call) as { file?: FormFile };
		if (!file?.type.startsWith('audio/')) throw new ApiError(400, 'Invalid audio file');
		const url = `${context.origin}/files/${context.nextId('fil')}`;
		const { _id: teamId } = context.state.team;
		const { campaignId, _id: leadId } = lead;
		return { ok: true, status: { url, teamId, campaignId, leadId, fileName: file.name } };
	},

	// What a filter of the CRM lists is made up: one person for each
	'POST /campaigns/:campaignId/leads/import': (call) => {
		const { _id: campaignId } = requireCampaign(call);
		const { context } = call;
		const { crm, userId, filterId, deduplicate } = bodyObject(call);
		const missingEntry = Object.entries({ crm, userId, filterId }).find(([, value]) => !value);
		if (missingEntry) throw new ApiError(400, `Bad params: ${missingEntry[0]}`);
		if (!context.state.users.some(({ _id }) => _id === userId)) throw new ApiError(400, 'Bad team');
		const email = `filter-${String(filterId)}@${String(crm)}.example`;
		const isKnown = context.state.leads.some((lead) => equalsIgnoreCase(lead.email, email));
		if (deduplicate !== true || !isKnown) {
			context.fixtures.addLead({ campaignId, email, state: 'imported', source: String(crm) });
		}
		return { ok: true };
	},
};
