import { Refusal } from '../errors';
import { signalAgent, type SignalAgent } from '../signalState';
import { areFiltersOf, checkedTypes, SIGNAL_TYPES } from '../signalTypes';
import { bodyObject, wholeNumber, type Call, type Routes } from './route';

const MAX_PAGE = 100;

export const signalAgents: Routes = {
	'GET /watchlist': (call) => {
		const { type, status } = call.query;
		const types = type === undefined ? SIGNAL_TYPES : checkedTypes(type);
		const isWanted = (agent: SignalAgent) =>
			status === undefined ? agent.status !== 'delete' : status.split(',').includes(agent.status);
		const agents = call.world.state.signals.agents.filter(
			(agent) => types.includes(agent.type) && isWanted(agent),
		);
		return pageWithMeta(call, agents.map(agentView));
	},

	'POST /watchlist': (call) => {
		const { world } = call;
		const { activate, ...given } = bodyObject(call) as Partial<SignalAgent> & {
			activate?: boolean;
		};
		checkName(given.name);
		checkedTypes(String(given.type));
		checkFilters(String(given.type), given.filters ?? []);
		if (activate) assertActive(call, given);
		const status = activate ? 'active' : 'draft';
		const agent = signalAgent({ _id: world.nextId('wl'), ...given, status });
		world.state.signals.agents.push(agent);
		return { data: agentView(agent) };
	},

	'PATCH /watchlist': (call) => {
		const { watchListId, ...changes } = bodyObject(call);
		const agent = agentOf(call, watchListId, 'Watch list not found');
		if (changes.type !== undefined && changes.type !== agent.type) {
			throw new Refusal(409, 'Watch list type cannot be changed after creation');
		}
		if (changes.name !== undefined) checkName(changes.name);
		if (changes.filters !== undefined) checkFilters(agent.type, changes.filters);
		remember(call, agent);
		return { data: agentView(Object.assign(agent, changes, { since: now() })) };
	},

	'DELETE /watchlist': ({ world, query }) => {
		if (!query.watchListId?.startsWith('wl')) {
			throw new Refusal(400, 'watchListId must be a valid watch list ID');
		}
		const agent = world.state.signals.agents.find(({ _id }) => _id === query.watchListId);
		const isDeleted = agent !== undefined && agent.status !== 'delete';
		if (agent) agent.status = 'delete';
		return {
			data: { _id: query.watchListId, deleted: isDeleted, deletedCount: isDeleted ? 1 : 0 },
		};
	},

	'GET /watchlist/history': (call) => {
		const agent = agentOf(call, call.query.watchListId, 'WatchList not found or access denied');
		const entries = call.world.state.signals.history
			.filter(({ watchListId }) => watchListId === agent._id)
			.map(({ watchListId: _watchListId, ...entry }) => entry);
		return pageWithMeta(call, entries.toReversed());
	},
};

/** A page of agents, signals or history entries (docs/lemlist-api.md#paging). */
export function pageWithMeta({ query }: Call, items: readonly object[]) {
	const page = wholeNumber(query.page, 1, 1);
	const limit = Math.min(wholeNumber(query.limit, MAX_PAGE, 1), MAX_PAGE);
	const totalPages = Math.ceil(items.length / limit);
	return {
		data: items.slice((page - 1) * limit, page * limit),
		meta: { pagination: { page, limit, totalRecords: items.length, totalPages } },
	};
}

/** The agent of this ID, or a refusal; a deleted one counts as none. */
export function agentOf({ world }: Call, id: unknown, refusal: string): SignalAgent {
	const agent = world.state.signals.agents.find(({ _id }) => _id === id);
	if (!agent || agent.status === 'delete') throw new Refusal(404, refusal);
	return agent;
}

function agentView({ since: _since, ...agent }: SignalAgent) {
	return agent;
}

function checkName(name: unknown): void {
	if (typeof name !== 'string' || name.trim() === '') {
		throw new Refusal(400, 'name must be a non-empty string');
	}
}

function checkFilters(type: string, filters: unknown): void {
	if (!areFiltersOf(type, filters)) throw new Refusal(400, `Invalid filters for ${type}`);
}

// This 429 means a used-up quota, not the rate limit (docs/lemlist-api.md#quota-errors)
function assertActive(
	{ world }: Call,
	{ segmentType, signalProcessingType }: Partial<SignalAgent>,
) {
	if (!segmentType || !signalProcessingType) {
		throw new Refusal(400, 'activate requires both segmentType and signalProcessingType');
	}
	const { agents, monitoringLimit } = world.state.signals;
	const activeCount = agents.filter(({ status }) => status === 'active').length;
	if (activeCount >= monitoringLimit) throw new Refusal(429, 'Monitoring limit exceeded');
}

function remember({ world }: Call, { status: _status, since, ...agent }: SignalAgent): void {
	const { signals, team } = world.state;
	signals.history.push({
		...agent,
		_id: world.nextId('wls'),
		watchListId: agent._id,
		startDate: since,
		endDate: now(),
		createdBy: team.createdBy,
	});
}

function now(): string {
	return new Date().toISOString();
}
