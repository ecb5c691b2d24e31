import { ApiError } from '../http/apiError';
import { createSignal, type Signal } from '../model/signals';
import { filtersByType, SIGNAL_TYPES, completeFilterValue } from '../model/signalTypes';
import { bodyObject, type RouteCall, type Routes } from './route';
import { requireAgent, paginateWithMeta } from './signalAgents';

const MAX_CUSTOM_FIELDS = 20;

export const signals: Routes = {
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
		const _id = call.context.nextId('wls');
		const subject = agent.entity === 'contact' ? { contact } : { company };
		const given = { ...subject, signalData: { customFields } } as Partial<Signal>;
		const signal = createSignal(agent, { _id, ...given });
		call.context.state.watchlist.signals.push(signal);
		const entity = { type: agent.entity, id: signal._id, enriched: false };
		return { status: 'processed', signalId: signal._id, creditsConsumed: 0, entity };
	},
};

// Several values of one name reach the emulator with commas between them
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
