import { ApiError } from '../http/apiError';
import { findLeads, findContactLeads } from '../model/leads';
import { toFlatLead } from '../model/leadViews';
import type { Lead } from '../model/state';
import { requireCampaignLead } from './campaignLeads';
import { requireCampaign, type RouteCall, type Routes } from './route';

export const leadInterest: Routes = {
	'POST /leads/interested/:lead': (call) => setInterestEverywhere(call, 'interested'),

	'POST /leads/notinterested/:lead': (call) => setInterestEverywhere(call, 'notInterested'),

	'POST /campaigns/:campaignId/leads/:lead/interested': (call) =>
		setInterestInCampaign(call, 'interested'),

	'POST /campaigns/:campaignId/leads/:lead/notinterested': (call) =>
		setInterestInCampaign(call, 'notInterested'),

	'POST /leads/review/:leadId': ({ context, params }) => {
		const lead = context.state.leads.find(({ _id }) => _id === params.leadId);
		if (!lead) throw reviewError(404, 'LEAD_NOT_FOUND', 'Lead not found');
		const campaign = context.state.campaigns.find(({ _id }) => _id === lead.campaignId);
		if (lead.isPaused) throw reviewError(400, 'LEAD_PAUSED', 'Lead is paused');
		if (lead.status !== 'review') {
			throw reviewError(400, 'LEAD_ALREADY_LAUNCHED', 'Lead is already launched');
		}
		if (campaign?.hasError) {
			throw reviewError(400, 'CAMPAIGN_STEP_ERRORS', 'The campaign has step errors');
		}
		lead.status = 'running';
		lead.state = 'reviewed';
		return { ok: true };
	},
};

type Interest = 'interested' | 'notInterested';

function setInterestEverywhere(call: RouteCall, interest: Interest) {
	const [lead] = findLeads(call.context, call.params.lead);
	if (!lead) throw new ApiError(404, 'Lead not found');
	return findContactLeads(call.context, lead.contactId).map((contactLead) =>
		setInterest(call, contactLead, interest),
	);
}

function setInterestInCampaign(call: RouteCall, interest: Interest) {
	return setInterest(call, requireCampaignLead(call, requireCampaign(call)), interest);
}

function setInterest({ context }: RouteCall, lead: Lead, interest: Interest) {
	const type = interest === 'interested' ? 'apiInterested' : 'apiNotInterested';
	lead.status = interest;
	lead.state = type;
	context.recordActivity({ type, leadId: lead._id });
	return toFlatLead(lead);
}

function reviewError(status: number, code: string, message: string): ApiError {
	return new ApiError(status, message, 'errorAndMessage', `CAMPAIGN_LEAD_REVIEW_${code}`);
}
