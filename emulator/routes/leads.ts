import { ApiError } from '../http/apiError';
import { findLeads, findContactLeads } from '../model/leads';
import { toFlatLead, toNestedLead } from '../model/leadViews';
import { equalsIgnoreCase } from '../model/fixtures';
import type { Lead } from '../model/state';
import type { RouteCall, Routes } from './route';

export const leads: Routes = {
	'GET /leads': ({ context, query }) => {
		const { id, email } = query;
		if (!id && !email) throw new ApiError(400, 'Bad params: id or email');
		const lead = context.state.leads.find((candidate) =>
			id ? candidate._id === id : equalsIgnoreCase(candidate.email, email),
		);
		if (!lead) throw new ApiError(404, 'Lead not found');
		return toFlatLead(lead);
	},

	'GET /leads/:lead': (call) => {
		const found = requireLeads(call);
		return call.isV2
			? found.map((lead) => toNestedLead(lead, call.context.state))
			: toFlatLead(found[0]);
	},

	'POST /leads/pause/:lead': (call) => setPaused(call, true),

	'POST /leads/start/:lead': (call) => setPaused(call, false),
};

function setPaused(call: RouteCall, isPaused: boolean) {
	const isEverywhere = !isPaused && call.context.options.resumesEverywhere;
	const campaignId = isEverywhere ? undefined : call.query.campaignId;
	const changed = requireLeads(call)
		.flatMap(({ contactId }) => findContactLeads(call.context, contactId))
		.filter((lead, index, all) => all.indexOf(lead) === index)
		.filter((lead) => campaignId === undefined || lead.campaignId === campaignId);
	if (changed.length === 0) throw new ApiError(404, 'Lead not found');
	for (const lead of changed) applyPause(lead, isPaused);
	return isCurrentVersion(call) ? changed.map(toFlatLead) : toFlatLead(changed[0]);
}

// The current API accepts a lead ID and a campaign and returns an array; the original one accepts
// an email address and returns an object (docs/lemlist-api.md#pausing-and-resuming-a-lead)
function isCurrentVersion({ params, query }: RouteCall): boolean {
	return query.campaignId !== undefined || !params.lead.includes('@');
}

function applyPause(lead: Lead, isPaused: boolean): void {
	lead.isPaused = isPaused;
	if (lead.status !== 'unsubscribed') lead.status = isPaused ? 'paused' : 'running';
	lead.updatedAt = new Date().toISOString();
}

function requireLeads({ context, params }: RouteCall): Lead[] {
	const found = findLeads(context, params.lead);
	if (found.length === 0) throw new ApiError(404, 'Lead not found');
	return found;
}
