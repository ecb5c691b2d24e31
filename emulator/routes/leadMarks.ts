import { Refusal } from '../errors';
import { leadsNamed, leadsOfContact } from '../leadActions';
import { flatLead } from '../leadViews';
import type { Lead } from '../state';
import { leadOf } from './campaignLeads';
import { campaignOf, type Call, type Routes } from './route';

export const leadMarks: Routes = {
	'POST /leads/interested/:lead': (call) => markEverywhere(call, 'interested'),

	'POST /leads/notinterested/:lead': (call) => markEverywhere(call, 'notInterested'),

	'POST /campaigns/:campaignId/leads/:lead/interested': (call) => markOnce(call, 'interested'),

	'POST /campaigns/:campaignId/leads/:lead/notinterested': (call) =>
		markOnce(call, 'notInterested'),

	'POST /leads/review/:leadId': ({ world, params }) => {
		const lead = world.state.leads.find(({ _id }) => _id === params.leadId);
		if (!lead) throw notLaunched(404, 'LEAD_NOT_FOUND', 'Lead not found');
		const campaign = world.state.campaigns.find(({ _id }) => _id === lead.campaignId);
		if (lead.isPaused) throw notLaunched(400, 'LEAD_PAUSED', 'Lead is paused');
		if (lead.status !== 'review') {
			throw notLaunched(400, 'LEAD_ALREADY_LAUNCHED', 'Lead is already launched');
		}
		if (campaign?.hasError) {
			throw notLaunched(400, 'CAMPAIGN_STEP_ERRORS', 'The campaign has step errors');
		}
		lead.status = 'running';
		lead.state = 'reviewed';
		return { ok: true };
	},
};

type Mark = 'interested' | 'notInterested';

function markEverywhere(call: Call, mark: Mark) {
	const [lead] = leadsNamed(call.world, call.params.lead);
	if (!lead) throw new Refusal(404, 'Lead not found');
	return leadsOfContact(call.world, lead.contactId).map((one) => marked(call, one, mark));
}

function markOnce(call: Call, mark: Mark) {
	return marked(call, leadOf(call, campaignOf(call)), mark);
}

function marked({ world }: Call, lead: Lead, mark: Mark) {
	const type = mark === 'interested' ? 'apiInterested' : 'apiNotInterested';
	lead.status = mark;
	lead.state = type;
	world.recordActivity({ type, leadId: lead._id });
	return flatLead(lead);
}

function notLaunched(status: number, code: string, message: string): Refusal {
	return new Refusal(status, message, 'errorAndMessage', `CAMPAIGN_LEAD_REVIEW_${code}`);
}
