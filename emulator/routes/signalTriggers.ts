import { ApiError } from '../http/apiError';
import type { SignalAgent } from '../model/signals';
import { bodyObject, type RouteCall, type Routes } from './route';

const PATH = '/campaigns/:campaignId/triggers/watch-lists';
const MAX_WATCHED_LISTS = 500;

/** The agents whose signals become leads, what became of signals, and the lists that agents watch. */
export const signalTriggers: Routes = {
	[`POST ${PATH}`]: (call) => {
		const campaignId = requireSignalCampaign(call);
		const agent = requireAgent(call, bodyObject(call).watchListId);
		const { triggers } = call.context.state.watchlist;
		const linked = (triggers[campaignId] ??= []);
		if (!linked.includes(agent._id)) linked.push(agent._id);
		agent.signalProcessingType = 'push_to_campaign';
		return toTriggerView(linked);
	},

	[`DELETE ${PATH}/:watchListId`]: (call) => {
		const campaignId = requireSignalCampaign(call);
		const agent = requireAgent(call, call.params.watchListId);
		const { triggers } = call.context.state.watchlist;
		if (!triggers[campaignId]) return {};
		triggers[campaignId] = triggers[campaignId].filter((id) => id !== agent._id);
		if (!Object.values(triggers).flat().includes(agent._id)) agent.signalProcessingType = 'manual';
		return toTriggerView(triggers[campaignId]);
	},

	'PUT /watchlist/signals': (call) => {
		const { signalIds, status, reason } = bodyObject(call);
		if (!Array.isArray(signalIds) || signalIds.length === 0)
			throw new ApiError(400, 'signalIds is required', 'errorAndCode', 'VALIDATION_ERROR');
		if (status !== 'handled' && status !== 'ignored')
			throw new ApiError(400, 'status is invalid', 'errorAndCode', 'VALIDATION_ERROR');
		const found = call.context.state.watchlist.signals.filter(({ _id }) => signalIds.includes(_id));
		for (const signal of found) Object.assign(signal, { status, ...(reason ? { reason } : {}) });
		return { data: { requestedCount: signalIds.length, updatedCount: found.length } };
	},

	'POST /watchlist/crm-lists': (call) => {
		const { watchListId, crmListIds } = bodyObject(call);
		const agent = requireAgent(call, watchListId);
		const ids = Array.isArray(crmListIds) ? crmListIds : [];
		if (ids.length === 0 || ids.length > MAX_WATCHED_LISTS)
			throw new ApiError(400, 'crmListIds is invalid', 'errorAndCode', 'VALIDATION_ERROR');
		const { lists } = call.context.state.contactBook;
		const found = lists.filter(({ _id }) => ids.includes(_id));
		if (agent.entity === 'company')
			throw new ApiError(
				400,
				'The agent watches companies',
				'errorAndCode',
				'WATCH_INTENT_INVALID_SEGMENT_TYPE',
			);
		if (found.length < ids.length)
			throw new ApiError(
				400,
				'No list has anyone to watch',
				'errorAndCode',
				'WATCH_LIST_API_NO_MONITORABLE_ENTITIES',
			);
		const { since: _since, ...view } = Object.assign(agent, { crmListIds: ids });
		return { data: view };
	},
};

function toTriggerView(watchListIds: string[]) {
	return {
		data: {
			watchListIds,
			importFromExistingSignals: false,
			deduplicate: true,
			duplicateProcessingType: 'manual',
		},
	};
}

function requireSignalCampaign({ context, params }: RouteCall): string {
	const campaign = context.state.campaigns.find(({ _id }) => _id === params.campaignId);
	if (!campaign)
		throw signalError(404, 'Campaign not found', 'WATCH_LIST_IMPORT_LEADS_CAMPAIGN_NOT_FOUND');
	const hasLeads = context.state.leads.some(({ campaignId }) => campaignId === campaign._id);
	if (hasLeads && !context.state.watchlist.triggers[campaign._id])
		throw signalError(409, 'The campaign is filled by hand', 'WATCH_LIST_CAMPAIGN_IS_MANUAL');
	return campaign._id;
}

function requireAgent({ context }: RouteCall, id: unknown): SignalAgent {
	const agent = context.state.watchlist.agents.find(({ _id }) => _id === id);
	if (agent && agent.status !== 'delete') return agent;
	throw signalError(404, 'Watch list not found', 'WATCH_LIST_NOT_FOUND');
}

function signalError(status: number, message: string, code: string): ApiError {
	return new ApiError(status, message, 'errorAndCode', code);
}
