import { Refusal } from '../errors';
import { leadsNamed, leadsOfContact } from '../leadActions';
import { flatLead, nestedLead } from '../leadViews';
import { isSameText } from '../seeding';
import type { Lead } from '../state';
import type { Call, Routes } from './route';

export const leads: Routes = {
	'GET /leads': ({ world, query }) => {
		const { id, email } = query;
		if (!id && !email) throw new Refusal(400, 'Bad params: id or email');
		const lead = world.state.leads.find((candidate) =>
			id ? candidate._id === id : isSameText(candidate.email, email),
		);
		if (!lead) throw new Refusal(404, 'Lead not found');
		return flatLead(lead);
	},

	'GET /leads/:lead': (call) => {
		const found = foundLeads(call);
		return call.isV2 ? found.map((lead) => nestedLead(lead, call.world.state)) : flatLead(found[0]);
	},

	'POST /leads/pause/:lead': (call) => setPaused(call, true),

	'POST /leads/start/:lead': (call) => setPaused(call, false),
};

function setPaused(call: Call, isPaused: boolean) {
	const isEverywhere = !isPaused && call.world.options.resumesEverywhere;
	const campaignId = isEverywhere ? undefined : call.query.campaignId;
	const changed = foundLeads(call)
		.flatMap(({ contactId }) => leadsOfContact(call.world, contactId))
		.filter((lead, index, all) => all.indexOf(lead) === index)
		.filter((lead) => campaignId === undefined || lead.campaignId === campaignId);
	if (changed.length === 0) throw new Refusal(404, 'Lead not found');
	for (const lead of changed) pause(lead, isPaused);
	return isCurrentForm(call) ? changed.map(flatLead) : flatLead(changed[0]);
}

// The current API accepts a lead ID and a campaign and returns an array; the original one accepts
// an email address and returns an object (docs/lemlist-api.md#pausing-and-resuming-a-lead)
function isCurrentForm({ params, query }: Call): boolean {
	return query.campaignId !== undefined || !params.lead.includes('@');
}

function pause(lead: Lead, isPaused: boolean): void {
	lead.isPaused = isPaused;
	if (lead.status !== 'unsubscribed') lead.status = isPaused ? 'paused' : 'running';
	lead.updatedAt = new Date().toISOString();
}

function foundLeads({ world, params }: Call): Lead[] {
	const found = leadsNamed(world, params.lead);
	if (found.length === 0) throw new Refusal(404, 'Lead not found');
	return found;
}
