import { Refusal } from '../errors';
import { signalOf, type Signal } from '../signalState';
import { filtersByType, SIGNAL_TYPES, valuesOf } from '../signalTypes';
import { bodyObject, type Call, type Routes } from './route';
import { agentOf, pageWithMeta } from './signalAgents';

const MAX_CUSTOM_FIELDS = 20;

export const signals: Routes = {
	'GET /watchlist/signals': (call) => {
		const { sortBy = 'receivedAt', sortOrder = 'desc' } = call.query;
		const direction = sortOrder === 'asc' ? 1 : -1;
		const found = call.world.state.signals.found
			.filter((signal) => isWanted(call, signal))
			.toSorted((a, b) => direction * moment(a, sortBy).localeCompare(moment(b, sortBy)));
		return pageWithMeta(call, found);
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
		const isLength = query.length <= 100;
		if (!isLength) throw new Refusal(400, 'query must be between 1 and 100 characters');
		return { data: { filterId, results: valuesOf(filterId, query) } };
	},

	'POST /watchlist/:watchListId/external-signals': (call) => {
		const text = 'Watch list not found or not configured for external signals';
		const agent = agentOf(call, call.params.watchListId, text);
		if (!agent.type.startsWith('externalSignal')) throw new Refusal(404, text);
		const { contact, company, customFields } = bodyObject(call);
		if (agent.entity === 'contact') checkContact(record(contact));
		else checkCompany(record(company));
		checkCustomFields(record(customFields));
		const _id = call.world.nextId('wls');
		const subject = agent.entity === 'contact' ? { contact } : { company };
		const given = { ...subject, signalData: { customFields } } as Partial<Signal>;
		const signal = signalOf(agent, { _id, ...given });
		call.world.state.signals.found.push(signal);
		const entity = { type: agent.entity, id: signal._id, enriched: false };
		return { status: 'processed', signalId: signal._id, creditsConsumed: 0, entity };
	},
};

// Several values of one name reach the emulator with commas between them
function isWanted({ query }: Call, signal: Signal): boolean {
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

function moment(signal: Signal, name: string): string {
	return name === 'createdAt' ? signal.createdAt : signal.receivedAt;
}

function record(value: unknown): Record<string, unknown> {
	return (value ?? {}) as Record<string, unknown>;
}

function checkContact({ linkedinUrl }: Record<string, unknown>): void {
	if (String(linkedinUrl).includes('linkedin.com/in/')) return;
	throw new Refusal(400, 'Contact must have a valid LinkedIn profile URL');
}

function checkCompany({ domain, name }: Record<string, unknown>): void {
	if (!domain || !name) throw new Refusal(400, 'Company must have a domain and a name');
}

function checkCustomFields(fields: object): void {
	const values = Object.values(fields);
	const areTexts = values.every((value) => typeof value === 'string');
	if (areTexts && values.length <= MAX_CUSTOM_FIELDS) return;
	throw new Refusal(400, 'Custom fields must have 20 keys or less with string values');
}
