import { ApiError } from '../http/apiError';
import type { Campaign } from '../model/campaigns';
import type { EmulatorContext } from '../context';
import { withoutEmpty } from '../model/contacts';
import { changeVariables } from '../model/linkedCompany';
import { toFlatLead, toStoredVariables, type Lead } from '../model/leads';
import { equalsIgnoreCase, removeFrom, timestamp } from '../model/records';
import type { State } from '../model/state';
import { storeFields, UPDATE_STRATEGIES } from './contacts';
import { requireCampaignLead } from './leads';
import {
	bodyObject,
	pageSize,
	parseInteger,
	requireCampaign,
	type RouteCall,
	type Routes,
} from './route';
import { unsubscribe } from './unsubscribes';

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

	// Links the campaign with a filter of the CRM and imports one sample person; the path also matches
	// that of a lead's email address
	'POST /campaigns/:campaignId/leads/import': (call) => {
		const campaign = requireCampaign(call);
		const { context } = call;
		const { userId, filterId, deduplicate = 'off' } = bodyObject(call);
		if (!filterId) throw new ApiError(400, 'Bad params: filterId', 'error');
		const isUnknown = userId && !context.state.users.some(({ _id }) => _id === userId);
		if (isUnknown) throw new ApiError(404, 'User not found', 'error');
		if (![true, false, 'off', 'all', 'activeOnly'].includes(deduplicate as string))
			throw new ApiError(400, 'Bad params: deduplicate', 'error');
		const { imports } = context.state.crm;
		if (imports.has(campaign._id))
			throw new ApiError(400, 'Campaign already has an import', 'error');
		imports.add(campaign._id);
		const email = `filter-${String(filterId)}@crm.example`;
		const isKnown = context.state.leads.some((lead) => equalsIgnoreCase(lead.email, email));
		if ([false, 'off'].includes(deduplicate as string) || !isKnown) {
			const { _id: campaignId } = campaign;
			context.fixtures.addLead({ campaignId, email, state: 'imported', source: 'crm' });
		}
		return { ok: true };
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
		assertNotUnsubscribed(call.context.state, lead);
		const { ignoresEmptyValues } = call.context.options;
		const storesEmpty = toUpdateStrategy(call) === 'overwrite' && !ignoresEmptyValues;
		const stored = storesEmpty ? variables : withoutEmpty(variables);
		const warnings = [
			...changeVariables(call.context, lead, () =>
				storeFields(call, lead.variables, toStoredVariables(stored)),
			),
			...companyWarnings(variables),
		];
		if (email !== undefined) lead.email = String(email);
		lead.updatedAt = timestamp();
		const info = { ...toCampaignInfo(call, campaign, lead), ...toFlatLead(lead) };
		return warnings.length > 0 ? { ...info, warnings } : info;
	},

	'DELETE /campaigns/:campaignId/leads/:lead': (call) => {
		const { state } = call.context;
		const lead = requireCampaignLead(call, requireCampaign(call));
		if (call.query.action === 'remove') {
			removeFrom(state.leads, lead);
			state.activities = state.activities.filter(({ leadId }) => leadId !== lead._id);
			return toFlatLead(lead);
		}
		return unsubscribeLead(call, lead);
	},
};

function toUpdateStrategy({ query }: RouteCall): string {
	const { updateStrategy = 'overwrite' } = query;
	if (UPDATE_STRATEGIES.includes(updateStrategy)) return updateStrategy;
	throw new ApiError(400, 'Invalid updateStrategy', 'errorAndCode', 'INVALID_UPDATE_STRATEGY');
}

// The name of the company is that of the linked company (docs/lemlist-api.md#lead-fields)
function companyWarnings({ companyName }: Record<string, unknown>) {
	if (companyName === undefined) return [];
	const message = 'The company of the lead was renamed';
	return [{ code: 'company-fields-write-company-record', message, params: { companyName } }];
}

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
	call: RouteCall,
	campaign: Campaign,
	variables: Record<string, unknown>,
	email?: string,
): Lead {
	toUpdateStrategy(call);
	const { context, query } = call;
	const others = context.state.leads.filter((lead) => equalsIgnoreCase(lead.email, email));
	if (others.some(({ campaignId }) => campaignId === campaign._id)) {
		throw duplicate(context, 400, 'Lead already in the campaign', 'LEAD_ALREADY_IN_CAMPAIGN');
	}
	if (query.deduplicate === 'true' && others.length > 0) {
		const { deduplicateStatus } = context.options;
		const message = 'Lead already in other campaign';
		throw duplicate(context, deduplicateStatus, message, 'LEAD_ALREADY_IN_OTHER_CAMPAIGN');
	}
	return context.fixtures.addLead({
		campaignId: campaign._id,
		email,
		variables: toStoredVariables(variables),
	});
}

function duplicate({ options }: EmulatorContext, status: number, message: string, code: string) {
	return new ApiError(status, message, options.duplicateLeadShape, code);
}

function toCampaignInfo(
	{ context }: RouteCall,
	{ _id, name }: Campaign,
	{ email, _id: leadId }: Lead,
) {
	const leadUrl = `${context.origin}/api/leads/${encodeURIComponent(email ?? leadId)}`;
	return { campaignId: _id, campaignName: name, leadUrl };
}

// Updates of unsubscribed leads are rejected (docs/lemlist-api.md#rejections-sent-as-500)
function assertNotUnsubscribed({ unsubscribes }: State, lead: Lead): void {
	if (unsubscribes.some(({ value }) => equalsIgnoreCase(value, lead.email))) {
		throw new ApiError(500, 'Lead in graveyard');
	}
}
