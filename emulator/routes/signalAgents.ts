import { ApiError } from '../http/apiError';
import { createSignalAgent, type SignalAgent } from '../model/signals';
import { supportsFilters, parseSignalTypes, SIGNAL_TYPES } from '../model/signalTypes';
import { bodyObject, parseInteger, type RouteCall, type Routes } from './route';

const MAX_PAGE_SIZE = 100;

export const signalAgents: Routes = {
	'GET /watchlist': (call) => {
		const { type, status } = call.query;
		const types = type === undefined ? SIGNAL_TYPES : parseSignalTypes(type);
		const matchesStatus = (agent: SignalAgent) =>
			status === undefined ? agent.status !== 'delete' : status.split(',').includes(agent.status);
		const agents = call.context.state.watchlist.agents.filter(
			(agent) => types.includes(agent.type) && matchesStatus(agent),
		);
		return paginateWithMeta(call, agents.map(toAgentView));
	},

	'POST /watchlist': (call) => {
		const { context } = call;
		const { activate, ...given } = bodyObject(call) as Partial<SignalAgent> & {
			activate?: boolean;
		};
		assertValidName(given.name);
		parseSignalTypes(String(given.type));
		assertValidFilters(String(given.type), given.filters ?? []);
		if (activate) assertCanActivate(call, given);
		const status = activate ? 'active' : 'draft';
		const agent = createSignalAgent({ _id: context.nextId('wl'), ...given, status });
		context.state.watchlist.agents.push(agent);
		return { data: toAgentView(agent) };
	},

	'PATCH /watchlist': (call) => {
		const { watchListId, ...changes } = bodyObject(call);
		const agent = requireAgent(call, watchListId, 'Watch list not found');
		if (changes.type !== undefined && changes.type !== agent.type) {
			throw new ApiError(409, 'Watch list type cannot be changed after creation');
		}
		if (changes.name !== undefined) assertValidName(changes.name);
		if (changes.filters !== undefined) assertValidFilters(agent.type, changes.filters);
		recordHistory(call, agent);
		return { data: toAgentView(Object.assign(agent, changes, { since: now() })) };
	},

	'DELETE /watchlist': ({ context, query }) => {
		if (!query.watchListId?.startsWith('wl')) {
			throw new ApiError(400, 'watchListId must be a valid watch list ID');
		}
		const agent = context.state.watchlist.agents.find(({ _id }) => _id === query.watchListId);
		const isDeleted = agent !== undefined && agent.status !== 'delete';
		if (agent) agent.status = 'delete';
		return {
			data: { _id: query.watchListId, deleted: isDeleted, deletedCount: isDeleted ? 1 : 0 },
		};
	},

	'GET /watchlist/history': (call) => {
		const agent = requireAgent(
			call,
			call.query.watchListId,
			'WatchList not found or access denied',
		);
		const entries = call.context.state.watchlist.history
			.filter(({ watchListId }) => watchListId === agent._id)
			.map(({ watchListId: _watchListId, ...entry }) => entry);
		return paginateWithMeta(call, entries.toReversed());
	},
};

/** A page of agents, signals or history entries (docs/lemlist-api.md#paging). */
export function paginateWithMeta({ query }: RouteCall, items: readonly object[]) {
	const page = parseInteger(query.page, 1, 1);
	const limit = Math.min(parseInteger(query.limit, MAX_PAGE_SIZE, 1), MAX_PAGE_SIZE);
	const totalPages = Math.ceil(items.length / limit);
	return {
		data: items.slice((page - 1) * limit, page * limit),
		meta: { pagination: { page, limit, totalRecords: items.length, totalPages } },
	};
}

/** The agent of this ID, or a refusal; a deleted one counts as none. */
export function requireAgent(
	{ context }: RouteCall,
	id: unknown,
	errorMessage: string,
): SignalAgent {
	const agent = context.state.watchlist.agents.find(({ _id }) => _id === id);
	if (!agent || agent.status === 'delete') throw new ApiError(404, errorMessage);
	return agent;
}

function toAgentView({ since: _since, ...agent }: SignalAgent) {
	return agent;
}

function assertValidName(name: unknown): void {
	if (typeof name !== 'string' || name.trim() === '') {
		throw new ApiError(400, 'name must be a non-empty string');
	}
}

function assertValidFilters(type: string, filters: unknown): void {
	if (!supportsFilters(type, filters)) throw new ApiError(400, `Invalid filters for ${type}`);
}

// This 429 means a used-up quota, not the rate limit (docs/lemlist-api.md#quota-errors)
function assertCanActivate(
	{ context }: RouteCall,
	{ segmentType, signalProcessingType }: Partial<SignalAgent>,
) {
	if (!segmentType || !signalProcessingType) {
		throw new ApiError(400, 'activate requires both segmentType and signalProcessingType');
	}
	const { agents, monitoringLimit } = context.state.watchlist;
	const activeCount = agents.filter(({ status }) => status === 'active').length;
	if (activeCount >= monitoringLimit) throw new ApiError(429, 'Monitoring limit exceeded');
}

function recordHistory(
	{ context }: RouteCall,
	{ status: _status, since, ...agent }: SignalAgent,
): void {
	const { watchlist, team } = context.state;
	watchlist.history.push({
		...agent,
		_id: context.nextId('wls'),
		watchListId: agent._id,
		startDate: since,
		endDate: now(),
		createdBy: team.createdBy,
	});
}

function now(): string {
	return new Date().toISOString();
}
