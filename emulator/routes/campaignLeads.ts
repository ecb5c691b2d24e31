import { Refusal } from '../errors';
import { assertSubscribed, kept, leadsNamed, unsubscribe } from '../leadActions';
import { flatLead } from '../leadViews';
import { isSameText } from '../seeding';
import type { Campaign, Lead } from '../state';
import { bodyObject, campaignOf, pageSize, wholeNumber, type Call, type Routes } from './route';

const LEADS_LIMIT = 500;

export const campaignLeads: Routes = {
	'GET /campaigns/:campaignId/leads': (call) => {
		const { _id } = campaignOf(call);
		const { query, world } = call;
		const limit = Math.min(wholeNumber(query.limit, pageSize({}, world), 1), LEADS_LIMIT);
		return world.state.leads
			.filter(({ campaignId }) => campaignId === _id)
			.filter(({ state }) => query.state === undefined || state === query.state)
			.slice(0, limit)
			.map((lead) => ({ _id: lead._id, contactId: lead.contactId, state: lead.state }));
	},

	'POST /campaigns/:campaignId/leads': (call) => {
		const { email, ...variables } = bodyObject(call);
		const campaign = creationTarget(call);
		if (!campaign) return {};
		const address = email === undefined || email === '' ? undefined : String(email);
		const { emailStatus: _emailStatus, ...view } = flatLead(
			create(call, campaign, variables, address),
		);
		return { campaignName: campaign.name, ...view };
	},

	'POST /campaigns/:campaignId/leads/:email': (call) => {
		const { email: _email, ...variables } = bodyObject(call);
		const campaign = creationTarget(call);
		if (!campaign) return {};
		const lead = create(call, campaign, variables, call.params.email);
		return { ...campaignFacts(call, campaign, lead), ...flatLead(lead) };
	},

	'PATCH /campaigns/:campaignId/leads/:lead': (call) => {
		const { email, ...variables } = bodyObject(call);
		const campaign = campaignOf(call);
		if (Object.keys(bodyObject(call)).length === 0) throw new Refusal(400, 'Bad params: body');
		const lead = leadOf(call, campaign);
		assertSubscribed(call.world, lead);
		Object.assign(lead.variables, kept(variables));
		if (email !== undefined) lead.email = String(email);
		lead.updatedAt = new Date().toISOString();
		return { ...campaignFacts(call, campaign, lead), ...flatLead(lead) };
	},

	// How the request names the lead is a guess (docs/lemlist-api.md#removing-a-lead)
	'DELETE /campaigns/:campaignId/leads': (call) => {
		const campaign = campaignOf(call);
		const params = { lead: call.query.email ?? '' };
		return unsubscribed(call, leadOf({ ...call, params }, campaign));
	},

	'DELETE /campaigns/:campaignId/leads/:lead': (call) => {
		const { state } = call.world;
		const lead = leadOf(call, campaignOf(call));
		if (call.query.action === 'remove') {
			state.leads.splice(state.leads.indexOf(lead), 1);
			state.activities = state.activities.filter(({ leadId }) => leadId !== lead._id);
			return flatLead(lead);
		}
		return unsubscribed(call, lead);
	},
};

function unsubscribed({ world }: Call, lead: Lead) {
	if (lead.email === undefined) throw new Refusal(404, 'An email is required to unsub a lead');
	unsubscribe(world, lead.email, 'api');
	return flatLead(lead);
}

// lemlist returns 200 but creates nothing (docs/lemlist-api.md#malformed-campaign-ids)
function creationTarget(call: Call): Campaign | undefined {
	return call.params.campaignId.startsWith('cam_') ? campaignOf(call) : undefined;
}

function create(
	{ world, query }: Call,
	campaign: Campaign,
	variables: Record<string, unknown>,
	email?: string,
): Lead {
	const others = world.state.leads.filter((lead) => isSameText(lead.email, email));
	if (others.some(({ campaignId }) => campaignId === campaign._id)) {
		throw new Refusal(400, 'Lead already in the campaign');
	}
	if (query.deduplicate === 'true' && others.length > 0) {
		throw new Refusal(world.options.deduplicateStatus, 'Lead already in other campaign');
	}
	return world.seeding.addLead({ campaignId: campaign._id, email, variables: kept(variables) });
}

export function leadOf({ world, params }: Call, campaign: Campaign): Lead {
	const found = leadsNamed(world, params.lead).find(
		({ campaignId }) => campaignId === campaign._id,
	);
	if (!found) throw new Refusal(404, 'Lead not found');
	return found;
}

function campaignFacts({ world }: Call, { _id, name }: Campaign, { email, _id: leadId }: Lead) {
	const leadUrl = `${world.origin}/api/leads/${encodeURIComponent(email ?? leadId)}`;
	return { campaignId: _id, campaignName: name, leadUrl };
}
