import { ApiError } from '../http/apiError';
import { removeFrom, timestamp } from '../model/records';
import { initialWaterfalls, type Provider, type Waterfall } from '../model/waterfalls';
import type { EmulatorContext } from '../context';
import { bodyObject, type RouteCall, type Routes } from './route';

const TYPES = ['email', 'phone'];
const MAX_WATERFALLS = 20;
const COUNTRY = /^[A-Z]{2}$/;

interface WaterfallBody {
	type?: string;
	name?: string;
	conditions?: { country?: { in?: string[]; out?: string[] } };
	providers?: Array<{ id: string; enabled: boolean }>;
}

/** Providers of data, and the waterfalls that say in which order lemlist asks them. */
export const waterfalls: Routes = {
	'GET /v2/enrichments/providers': (call) => ({
		data: call.context.state.providers.filter(({ types }) => matchesType(call, types)),
	}),

	'PUT /v2/enrichments/providers/:providerId/connection': (call) => {
		const provider = requireExternal(call);
		const { apiKey } = bodyObject(call);
		if (typeof apiKey !== 'string' || apiKey === '') throw codeError(400, 'VALIDATION_ERROR');
		provider.connected = true;
		for (const waterfall of call.context.state.waterfalls) {
			if (!waterfall.isDefault && provider.types.includes(waterfall.type))
				appendMissing(waterfall, [provider]);
		}
		// The worst case: lemlist doesn't say what the answer holds
		return { data: { ...provider, apiKey, maskedKey: apiKey } };
	},

	'DELETE /v2/enrichments/providers/:providerId/connection': (call) => {
		const provider = requireExternal(call);
		if (!provider.connected) throw codeError(400, 'ENRICHMENT_PROVIDER_NOT_CONNECTED');
		provider.connected = false;
		return { data: { id: provider.id, connected: false } };
	},

	'GET /v2/enrichments/waterfalls': (call) => ({
		data: call.context.state.waterfalls.filter(({ type }) => matchesType(call, [type])),
	}),

	'POST /v2/enrichments/waterfalls': (call) => {
		const { state, nextId } = call.context;
		const body = bodyObject(call) as WaterfallBody;
		if (!TYPES.includes(body.type ?? '')) throw waterfallError(400, 'INVALID_TYPE');
		if (state.waterfalls.filter(({ isDefault }) => !isDefault).length >= MAX_WATERFALLS)
			throw waterfallError(409, 'LIMIT_REACHED');
		if (!body.conditions?.country?.in?.length)
			throw waterfallError(400, 'CUSTOM_WITHOUT_CONDITION');
		const waterfall: Waterfall = {
			id: nextId('ecw'),
			type: body.type ?? '',
			name: '',
			isDefault: false,
			editor: state.team.createdBy,
			providers: [],
			createdAt: timestamp(),
			updatedAt: timestamp(),
		};
		applyBody(call.context, waterfall, body);
		state.waterfalls.push(waterfall);
		return { data: waterfall };
	},

	'GET /v2/enrichments/waterfalls/:waterfallId': (call) => ({ data: requireWaterfall(call) }),

	'PATCH /v2/enrichments/waterfalls/:waterfallId': (call) => {
		const waterfall = requireWaterfall(call);
		const body = bodyObject(call) as WaterfallBody;
		if (Object.keys(body).length === 0) throw waterfallError(400, 'EMPTY_UPDATE');
		if (waterfall.isDefault && body.conditions)
			throw waterfallError(400, 'DEFAULT_HAS_NO_CONDITION');
		applyBody(call.context, waterfall, body);
		return { data: waterfall };
	},

	'DELETE /v2/enrichments/waterfalls/:waterfallId': (call) => {
		const waterfall = requireWaterfall(call);
		if (waterfall.isDefault) throw waterfallError(400, 'CANNOT_DELETE_DEFAULT');
		removeFrom(call.context.state.waterfalls, waterfall);
		return { data: { id: waterfall.id, deleted: true } };
	},

	'PUT /v2/enrichments/waterfalls/:waterfallId/reset': (call) => {
		const waterfall = requireWaterfall(call);
		if (!waterfall.isDefault) throw waterfallError(400, 'NOT_DEFAULT');
		const original = initialWaterfalls().find(({ id }) => id === waterfall.id);
		return { data: Object.assign(waterfall, original, { updatedAt: timestamp() }) };
	},
};

/** Checks the whole body first, so that a refused request changes nothing. */
function applyBody(context: EmulatorContext, waterfall: Waterfall, body: WaterfallBody): void {
	const { name = waterfall.name, conditions, providers } = body;
	if (name.length < 1 || name.length > 100) throw waterfallError(400, 'INVALID_NAME');
	const others = context.state.waterfalls.filter((other) => other !== waterfall);
	if (others.some((other) => other.name === name)) throw waterfallError(409, 'DUPLICATE_NAME');
	const country = conditions?.country && {
		in: conditions.country.in ?? [],
		out: conditions.country.out ?? [],
	};
	if (country) assertCountries(country, others, waterfall.type);
	const newProviders = providers && toProviders(context, providers);
	Object.assign(waterfall, {
		name,
		...(country && { conditions: { country } }),
		...(newProviders && { providers: newProviders }),
		updatedAt: timestamp(),
	});
	appendMissing(waterfall, usableProviders(context, waterfall.type));
}

function assertCountries(
	country: { in: string[]; out: string[] },
	others: Waterfall[],
	type: string,
): void {
	if (![...country.in, ...country.out].every((code) => COUNTRY.test(code)))
		throw waterfallError(400, 'INVALID_COUNTRY');
	const taken = others
		.filter((other) => other.type === type)
		.flatMap(({ conditions }) => conditions?.country.in ?? []);
	if (country.in.some((code) => taken.includes(code)))
		throw waterfallError(409, 'COUNTRY_CONFLICT');
}

function toProviders({ state }: EmulatorContext, rows: Array<{ id: string; enabled: boolean }>) {
	if (new Set(rows.map(({ id }) => id)).size < rows.length)
		throw waterfallError(400, 'DUPLICATE_PROVIDER');
	if (!rows.some(({ enabled }) => enabled)) throw waterfallError(400, 'NO_ENABLED_PROVIDER');
	return rows.map(({ id, enabled }, order) => {
		const provider = state.providers.find((one) => one.id === id);
		if (!provider) throw waterfallError(400, 'UNKNOWN_PROVIDER');
		if (provider.source === 'external' && !provider.connected)
			throw waterfallError(400, 'PROVIDER_NOT_CONNECTED');
		return { id, order, enabled, source: provider.source };
	});
}

function usableProviders({ state }: EmulatorContext, type: string): Provider[] {
	return state.providers.filter(
		({ types, source, connected }) =>
			types.includes(type) && (source === 'internal' || connected === true),
	);
}

// Providers that are left out follow, disabled
function appendMissing(waterfall: Waterfall, providers: Provider[]): void {
	for (const { id, source } of providers) {
		if (waterfall.providers.some((one) => one.id === id)) continue;
		const order = waterfall.providers.length;
		waterfall.providers.push({ id, order, enabled: false, source });
	}
}

function matchesType({ query }: RouteCall, types: string[]): boolean {
	if (query.type && !TYPES.includes(query.type)) throw waterfallError(400, 'INVALID_TYPE');
	return !query.type || types.includes(query.type);
}

function requireWaterfall({ context, params }: RouteCall): Waterfall {
	const waterfall = context.state.waterfalls.find(({ id }) => id === params.waterfallId);
	if (!waterfall) throw waterfallError(404, 'NOT_FOUND');
	return waterfall;
}

function requireExternal({ context, params }: RouteCall): Provider {
	const provider = context.state.providers.find(({ id }) => id === params.providerId);
	if (provider?.source !== 'external') throw codeError(400, 'ENRICHMENT_PROVIDER_NOT_EXTERNAL');
	return provider;
}

function waterfallError(status: number, end: string): ApiError {
	return codeError(status, `ENRICHMENT_WATERFALL_${end}`);
}

function codeError(status: number, code: string): ApiError {
	return new ApiError(status, code.toLowerCase().replaceAll('_', ' '), 'errorAndCode', code);
}
