import { ApiError } from '../http/apiError';
import { assertNotUnsubscribed, toStoredVariables, findLeads, unsubscribe } from '../model/leads';
import { toFlatLead } from '../model/leadViews';
import { equalsIgnoreCase } from '../model/fixtures';
import type { Campaign, Lead } from '../model/state';
import {
	bodyObject,
	requireCampaign,
	pageSize,
	parseInteger,
	type RouteCall,
	type Routes,
} from './route';

const MAX_LEADS = 500;

export const campaignLeads: Routes = {
	'GET /campaigns/:campaignId/leads': (call) => {
		const { _id } = requireCampaign(call);
		const { query, context } = call;
		const limit = Math.min(parseInteger(query.limit, pageSize({}, context), 1), MAX_LEADS);
		return context.state.leads
			.filter(({ campaignId }) => campaignId === _id)
			.filter(({ state }) => query.state === undefined || state === query.state)
			.slice(0, limit)
			.map((lead) => ({ _id: lead._id, contactId: lead.contactId, state: lead.state }));
	},

	'POST /campaigns/:campaignId/leads': (call) => {
		const { email, ...variables } = bodyObject(call);
		const campaign = findTargetCampaign(call);
		if (!campaign) return {};
		const address = email === undefined || email === '' ? undefined : String(email);
		const { emailStatus: _emailStatus, ...view } = toFlatLead(
			createLead(call, campaign, variables, address),
		);
		return { campaignName: campaign.name, ...view };
	},

	'POST /campaigns/:campaignId/leads/:email': (call) => {
		const { email: _email, ...variables } = bodyObject(call);
		const campaign = findTargetCampaign(call);
		if (!campaign) return {};
		const lead = createLead(call, campaign, variables, call.params.email);
		return { ...toCampaignInfo(call, campaign, lead), ...toFlatLead(lead) };
	},

	'PATCH /campaigns/:campaignId/leads/:lead': (call) => {
		const { email, ...variables } = bodyObject(call);
		const campaign = requireCampaign(call);
		if (Object.keys(bodyObject(call)).length === 0) throw new ApiError(400, 'Bad params: body');
		const lead = requireCampaignLead(call, campaign);
		assertNotUnsubscribed(call.context, lead);
		Object.assign(lead.variables, toStoredVariables(variables));
		if (email !== undefined) lead.email = String(email);
		lead.updatedAt = new Date().toISOString();
		return { ...toCampaignInfo(call, campaign, lead), ...toFlatLead(lead) };
	},

	// How the request names the lead is a guess (docs/lemlist-api.md#removing-a-lead)
	'DELETE /campaigns/:campaignId/leads': (call) => {
		const campaign = requireCampaign(call);
		const params = { lead: call.query.email ?? '' };
		return unsubscribeLead(call, requireCampaignLead({ ...call, params }, campaign));
	},

	'DELETE /campaigns/:campaignId/leads/:lead': (call) => {
		const { state } = call.context;
		const lead = requireCampaignLead(call, requireCampaign(call));
		if (call.query.action === 'remove') {
			state.leads.splice(state.leads.indexOf(lead), 1);
			state.activities = state.activities.filter(({ leadId }) => leadId !== lead._id);
			return toFlatLead(lead);
		}
		return unsubscribeLead(call, lead);
	},
};

function unsubscribeLead({ context }: RouteCall, lead: Lead) {
	if (lead.email === undefined) throw new ApiError(404, 'An email is required to unsub a lead');
	unsubscribe(context, lead.email, 'api');
	return toFlatLead(lead);
}

// lemlist returns 200 but creates nothing (docs/lemlist-api.md#malformed-campaign-ids)
function findTargetCampaign(call: RouteCall): Campaign | undefined {
	return call.params.campaignId.startsWith('cam_') ? requireCampaign(call) : undefined;
}

function createLead(
	{ context, query }: RouteCall,
	campaign: Campaign,
	variables: Record<string, unknown>,
	email?: string,
): Lead {
	const others = context.state.leads.filter((lead) => equalsIgnoreCase(lead.email, email));
	if (others.some(({ campaignId }) => campaignId === campaign._id)) {
		throw new ApiError(400, 'Lead already in the campaign');
	}
	if (query.deduplicate === 'true' && others.length > 0) {
		throw new ApiError(context.options.deduplicateStatus, 'Lead already in other campaign');
	}
	return context.fixtures.addLead({
		campaignId: campaign._id,
		email,
		variables: toStoredVariables(variables),
	});
}

export function requireCampaignLead({ context, params }: RouteCall, campaign: Campaign): Lead {
	const found = findLeads(context, params.lead).find(
		({ campaignId }) => campaignId === campaign._id,
	);
	if (!found) throw new ApiError(404, 'Lead not found');
	return found;
}

function toCampaignInfo(
	{ context }: RouteCall,
	{ _id, name }: Campaign,
	{ email, _id: leadId }: Lead,
) {
	const leadUrl = `${context.origin}/api/leads/${encodeURIComponent(email ?? leadId)}`;
	return { campaignId: _id, campaignName: name, leadUrl };
}
