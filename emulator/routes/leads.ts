import { ApiError } from '../http/apiError';
import type { FormFile } from '../http/loggedRequest';
import type { Campaign } from '../model/campaigns';
import { changeVariables } from '../model/linkedCompany';
import { findContactLeads, findLeads, toActivityLead, toFlatLead, type Lead } from '../model/leads';
import { equalsIgnoreCase, timestamp } from '../model/records';
import type { State } from '../model/state';
import { bodyObject, requireById, requireCampaign, type RouteCall, type Routes } from './route';

type Interest = 'interested' | 'notInterested';

const VARIABLES_PATH = '/leads/:leadId/variables';

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

	'POST /leads/interested/:lead': (call) => setInterestEverywhere(call, 'interested'),

	'POST /leads/notinterested/:lead': (call) => setInterestEverywhere(call, 'notInterested'),

	'POST /campaigns/:campaignId/leads/:lead/interested': (call) =>
		setInterestInCampaign(call, 'interested'),

	'POST /campaigns/:campaignId/leads/:lead/notinterested': (call) =>
		setInterestInCampaign(call, 'notInterested'),

	'POST /leads/review/:leadId': ({ context: { state }, params }) => {
		const notFound = reviewError(404, 'LEAD_NOT_FOUND', 'Lead not found');
		const lead = requireById(state.leads, params.leadId, notFound);
		const campaign = state.campaigns.find(({ _id }) => _id === lead.campaignId);
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

	// Names and values of variables are in the query (docs/lemlist-api.md#lead-variables)
	[`POST ${VARIABLES_PATH}`]: (call) => {
		const lead = requireLead(call);
		const { variables } = lead;
		const isKnown = Object.keys(call.query).some((name) => name in variables);
		if (isKnown) {
			const names = Object.keys(call.query).filter((name) => name in variables);
			throw new ApiError(400, `Variables ${names.join(', ')} already exist`, 'notOkStatus');
		}
		changeVariables(call.context, lead, () => Object.assign(variables, call.query));
		return { ok: true, warnings: [] };
	},

	[`PATCH ${VARIABLES_PATH}`]: (call) => {
		const lead = requireLeadWithVariables(call);
		changeVariables(call.context, lead, () => Object.assign(lead.variables, call.query));
		return { ok: true, warnings: [] };
	},

	[`DELETE ${VARIABLES_PATH}`]: (call) => {
		const { variables } = requireLeadWithVariables(call);
		for (const name of Object.keys(call.query)) variables[name] = '';
		return { ok: true, warnings: [] };
	},

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
};

/** The lead of the path in a campaign; throws a 404 if it isn't there. */
export function requireCampaignLead({ context, params }: RouteCall, campaign: Campaign): Lead {
	const lead = findLeads(context.state.leads, params.lead).find(
		({ campaignId }) => campaignId === campaign._id,
	);
	if (!lead) throw new ApiError(404, 'Lead not found');
	return lead;
}

function setPaused(call: RouteCall, isPaused: boolean) {
	const isEverywhere = !isPaused && call.context.options.resumesEverywhere;
	const campaignId = isEverywhere ? undefined : call.query.campaignId;
	const changed = requireLeads(call)
		.flatMap(({ contactId }) => findContactLeads(call.context.state.leads, contactId))
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
	lead.updatedAt = timestamp();
}

function requireLeads({ context, params }: RouteCall): Lead[] {
	const found = findLeads(context.state.leads, params.lead);
	if (found.length === 0) throw new ApiError(404, 'Lead not found');
	return found;
}

function setInterestEverywhere(call: RouteCall, interest: Interest) {
	const [lead] = findLeads(call.context.state.leads, call.params.lead);
	if (!lead) throw new ApiError(404, 'Lead not found');
	return findContactLeads(call.context.state.leads, lead.contactId).map((contactLead) =>
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

function requireLeadWithVariables(call: RouteCall): Lead {
	const lead = requireLead(call);
	const isUnknown = Object.keys(call.query).some((name) => !(name in lead.variables));
	if (isUnknown) throw new ApiError(400, 'Variables not found', 'notOkStatus');
	return lead;
}

function requireLead({ context, params }: RouteCall): Lead {
	if (!params.leadId.startsWith('lea_')) throw new ApiError(400, 'Invalid leadId');
	return requireById(context.state.leads, params.leadId, 'Lead not found');
}

// A nested lead, as `version=v2` returns it (docs/lemlist-api.md#lead-shapes)
function toNestedLead(lead: Lead, { campaigns, users: [sender] }: State) {
	const campaign = campaigns.find(({ _id }) => _id === lead.campaignId);
	return {
		...toActivityLead(lead),
		updatedAt: lead.updatedAt,
		status: lead.status,
		campaign: { id: lead.campaignId, name: campaign?.name, status: campaign?.status },
		sendingUser: { id: sender._id, email: sender.email, name: sender.name },
	};
}
