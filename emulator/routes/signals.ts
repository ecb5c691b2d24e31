import { ApiError } from '../http/apiError';
import { timestamp } from '../model/records';
import {
	completeFilterValue,
	createSignal,
	createSignalAgent,
	filtersByType,
	parseSignalTypes,
	SIGNAL_TYPES,
	supportsFilters,
	type Signal,
	type SignalAgent,
} from '../model/signals';
import { bodyObject, parseInteger, type RouteCall, type Routes } from './route';

const MAX_PAGE_SIZE = 100;
const MAX_CUSTOM_FIELDS = 20;

const signalAgents: Routes = {
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
		const { activate, ...values } = bodyObject(call) as Partial<SignalAgent> & {
			activate?: boolean;
		};
		assertValidName(values.name);
		parseSignalTypes(String(values.type));
		assertComplete({ ...values, activate });
		assertValidFilters(String(values.type), values.filters);
		assertValidCampaign(call, values.campaignId);
		if (activate) assertCanActivate(call, values);
		const status = activate ? 'active' : 'draft';
		const agent = createSignalAgent({ _id: context.nextId('wl'), ...values, status });
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
		assertValidCampaign(call, changes.campaignId);
		recordHistory(call, agent);
		return { data: toAgentView(Object.assign(agent, changes, { since: timestamp() })) };
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

const receivedSignals: Routes = {
	'GET /watchlist/signals': (call) => {
		const { sortBy = 'receivedAt', sortOrder = 'desc' } = call.query;
		const direction = sortOrder === 'asc' ? 1 : -1;
		const found = call.context.state.watchlist.signals
			.filter((signal) => matchesQuery(call, signal))
			.toSorted((a, b) => direction * sortKey(a, sortBy).localeCompare(sortKey(b, sortBy)));
		return paginateWithMeta(call, found);
	},

	'GET /watchlist/library': () => ({
		data: SIGNAL_TYPES.map((type) => ({
			type,
			title: type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
			description: `Detects ${type}`,
		})),
	}),

	'GET /watchlist/filters': ({ query }) => ({ data: filtersByType(query.type) }),

	'GET /watchlist/filter-values': ({ query: { filterId, query = '' } }) => {
		const hasValidLength = query.length <= 100;
		if (!hasValidLength) throw new ApiError(400, 'query must be between 1 and 100 characters');
		return { data: { filterId, results: completeFilterValue(filterId, query) } };
	},

	'POST /watchlist/:watchListId/external-signals': (call) => {
		const text = 'Watch list not found or not configured for external signals';
		const agent = requireAgent(call, call.params.watchListId, text);
		if (!agent.type.startsWith('externalSignal')) throw new ApiError(404, text);
		const { contact, company, customFields } = bodyObject(call);
		if (agent.entity === 'contact') assertValidContact(toRecord(contact));
		else assertValidCompany(toRecord(company));
		assertValidCustomFields(toRecord(customFields));
		const linkedinUrl = String(toRecord(contact).linkedinUrl);
		if (linkedinUrl.includes('/in/nobody')) {
			return { status: 'ignored', reason: 'no_entity_match', creditsConsumed: 0 };
		}
		const _id = call.context.nextId('wls');
		const subject = agent.entity === 'contact' ? { contact } : { company };
		const values = { ...subject, signalData: { customFields } } as Partial<Signal>;
		const signal = createSignal(agent, { _id, ...values });
		call.context.state.watchlist.signals.push(signal);
		const entity = { type: agent.entity, id: signal._id, enriched: false };
		return { status: 'processed', signalId: signal._id, creditsConsumed: 0, entity };
	},
};

export const signals: Routes = { ...signalAgents, ...receivedSignals };

// The page of agents, signals or history entries (docs/lemlist-api.md#paging)
function paginateWithMeta({ query }: RouteCall, items: readonly object[]) {
	const page = parseInteger(query.page, 1, 1);
	const limit = Math.min(parseInteger(query.limit, MAX_PAGE_SIZE, 1), MAX_PAGE_SIZE);
	const totalPages = Math.ceil(items.length / limit);
	return {
		data: items.slice((page - 1) * limit, page * limit),
		meta: { pagination: { page, limit, totalRecords: items.length, totalPages } },
	};
}

// A deleted agent counts as missing
function requireAgent({ context }: RouteCall, id: unknown, errorMessage: string): SignalAgent {
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

// lemlist blames other keys if only `activate` is missing (docs/lemlist-api.md#signal-agents)
function assertComplete(values: Partial<SignalAgent> & { activate?: boolean }): void {
	const required = ['filters', 'segmentType', 'signalProcessingType', 'activate'] as const;
	if (required.every((name) => values[name] !== undefined)) return;
	throw new ApiError(400, 'activate requires both segmentType and signalProcessingType');
}

function assertValidFilters(type: string, filters: unknown): void {
	if (!supportsFilters(type, filters)) throw new ApiError(400, `Invalid filters for ${type}`);
}

function assertValidCampaign({ context }: RouteCall, campaignId: unknown): void {
	const isKnown = context.state.campaigns.some(({ _id }) => _id === campaignId);
	if (campaignId === undefined || isKnown) return;
	const code = 'WATCH_LIST_API_INVALID_CAMPAIGN_ID';
	throw new ApiError(400, 'Invalid campaign', 'errorAndCode', code);
}

// This 429 means an exhausted quota, not the rate limit (docs/lemlist-api.md#quota-errors)
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
		endDate: timestamp(),
		createdBy: team.createdBy,
	});
}

// The emulator joins values of the same name with commas
function matchesQuery({ query }: RouteCall, signal: Signal): boolean {
	const types = query['type[]'] ?? query.type;
	const statuses = query['status[]'] ?? query.status;
	const { watchListId, receivedAtFrom, receivedAtTo } = query;
	return (
		(types === undefined || types.split(',').includes(signal.type)) &&
		(statuses === undefined || statuses.split(',').includes(signal.status)) &&
		(watchListId === undefined || watchListId === signal.watchListId) &&
		(receivedAtFrom === undefined || signal.receivedAt >= receivedAtFrom) &&
		(receivedAtTo === undefined || signal.receivedAt <= receivedAtTo)
	);
}

function sortKey(signal: Signal, name: string): string {
	return name === 'createdAt' ? signal.createdAt : signal.receivedAt;
}

function toRecord(value: unknown): Record<string, unknown> {
	return (value ?? {}) as Record<string, unknown>;
}

function assertValidContact({ linkedinUrl }: Record<string, unknown>): void {
	if (String(linkedinUrl).includes('linkedin.com/in/')) return;
	throw new ApiError(400, 'Contact must have a valid LinkedIn profile URL');
}

function assertValidCompany({ domain, name }: Record<string, unknown>): void {
	if (!domain || !name) throw new ApiError(400, 'Company must have a domain and a name');
}

function assertValidCustomFields(fields: object): void {
	const values = Object.values(fields);
	const areTexts = values.every((value) => typeof value === 'string');
	if (areTexts && values.length <= MAX_CUSTOM_FIELDS) return;
	throw new ApiError(400, 'Custom fields must have 20 keys or less with string values');
}
