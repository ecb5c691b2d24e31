import { ApiError } from '../http/apiError';
import type { DatabaseRecord, Persona } from '../model/database';
import { removeFrom, timestamp } from '../model/records';
import { collection } from './collection';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';

export interface SearchFilter {
	filterId: string;
	in?: string[];
	out?: string[];
}

const LEADS_ONLY = ['leads'];
const LEADS_AND_COMPANIES = ['leads', 'companies'];

/** For each filter: the searches that support it, the properties that it compares, and its help text. */
const FILTERS: Record<string, { mode: string[]; properties: string[]; helper?: string }> = {
	country: { mode: LEADS_AND_COMPANIES, properties: ['country', 'company_headquarters_country'] },
	currentCompany: {
		mode: LEADS_AND_COMPANIES,
		properties: ['current_exp_company_name', 'company_name'],
	},
	currentCompanyTechnologies: { mode: LEADS_AND_COMPANIES, properties: ['techno_used_array'] },
	currentTitle: { mode: LEADS_ONLY, properties: ['title'] },
	department: {
		mode: LEADS_ONLY,
		properties: ['department'],
		helper: 'Allowed values: Sales, Customer service, Engineering, Marketing, Operations',
	},
	industry: { mode: LEADS_AND_COMPANIES, properties: ['company_industry'] },
	seniority: { mode: LEADS_ONLY, properties: ['seniority'] },
};

const MAX_PEOPLE = 100;
const MAX_COMPANIES = 500;

function invalid(end: string, message: string): ApiError {
	return new ApiError(400, message, 'errorAndCode', `API_INVALID_${end}`);
}

const searches: Routes = {
	'GET /database/filters': ({ query }) => {
		const { usage = 'api', mode: wanted } = query;
		if (!['api', 'ui'].includes(usage)) throw invalid('USAGE', 'usage must be api or ui');
		if (wanted !== undefined && !LEADS_AND_COMPANIES.includes(wanted))
			throw invalid('MODE', 'mode must be leads or companies');
		return Object.entries(FILTERS)
			.filter(([, { mode }]) => wanted === undefined || mode.includes(wanted))
			.map(([filterId, { mode, helper = 'Use free text search' }]) => ({
				filterId,
				description: `Filter by ${filterId}`,
				mode,
				type: helper.startsWith('Allowed') ? 'select' : 'text',
				values: helper.startsWith('Allowed') ? helper.split(': ')[1].split(', ') : [],
				helper,
			}));
	},

	'POST /database/people': (call) => {
		const { search, excludes } = bodyObject(call);
		const excludedKeys = new Set(Array.isArray(excludes) ? excludes : []);
		const found = call.context.state.database.people
			.filter(({ full_name, headline }) =>
				containsText([full_name, headline], String(search ?? '')),
			)
			.map((record) =>
				Object.fromEntries(Object.entries(record).filter(([key]) => !excludedKeys.has(key))),
			);
		return toSearchResults(call, found as DatabaseRecord[], MAX_PEOPLE);
	},

	'POST /database/companies': (call) =>
		toSearchResults(call, call.context.state.database.companies, MAX_COMPANIES),
};

const personas = collection({
	path: '/database/personas/:personaId',
	require: ({ context, params }) => {
		const text = 'No editable persona found for this id and team';
		const notFound = personaError(
			404,
			`${text} (it may not exist or be the system persona)`,
			'NOT_FOUND',
		);
		return requireById(context.state.database.personas, params.personaId, notFound);
	},

	list: ({ context, query: { mode } }) => {
		if (!['leads', 'companies', undefined].includes(mode)) {
			const text = 'Parameter "mode" must be "leads" or "companies"';
			throw personaError(400, text, 'API_INVALID_MODE');
		}
		const found = context.state.database.personas.filter(
			(persona) => mode === undefined || mode === persona.mode,
		);
		return { data: found.toReversed() };
	},

	create: (call) => {
		const persona = parsePersona(call);
		const { personas: existing } = call.context.state.database;
		if (existing.some(({ name }) => name === persona.name)) {
			const text = 'A persona with this name already exists for the team; choose a different name';
			throw personaError(409, text, 'NAME_ALREADY_EXISTS');
		}
		const createdAt = timestamp();
		const _id = call.context.nextId('pdp');
		existing.push({ _id, ...persona, createdAt, updatedAt: createdAt });
		return { data: { _id } };
	},

	remove: (persona, { context }) => {
		const { _id } = removeFrom(context.state.database.personas, persona);
		return { data: { _id, deleted: true } };
	},
});

export const database: Routes = { ...searches, ...personas };

function parsePersona(call: RouteCall): Pick<Persona, 'name' | 'mode' | 'filters'> {
	const { name, mode, filters } = bodyObject(call);
	if (typeof name !== 'string' || name.trim() === '') {
		throw personaError(400, 'Parameter "name" must be a non-empty string', 'API_INVALID_NAME');
	}
	if (!areKnownFilters(filters)) {
		const text = 'Parameter "filters" must be an array of filters';
		throw personaError(400, text, 'API_INVALID_FILTERS');
	}
	if (mode !== 'leads') {
		const text = 'User personas support only the "leads" mode for now';
		throw personaError(400, text, 'MODE_NOT_SUPPORTED');
	}
	return { name: name.trim(), mode, filters };
}

function personaError(status: number, text: string, code: string): ApiError {
	return new ApiError(status, text, 'errorAndCode', `PEOPLE_DATABASE_PERSONA_${code}`);
}

/** Whether a value is a list of filters that lemlist knows. */
export function areKnownFilters(filters: unknown): filters is SearchFilter[] {
	return Array.isArray(filters) && filters.every(({ filterId }) => filterId in FILTERS);
}

function toSearchResults(call: RouteCall, records: DatabaseRecord[], maxSize: number) {
	const { context } = call;
	const { filters, page: pageNumber = 1, size = maxSize } = bodyObject(call);
	if (!areKnownFilters(filters)) throw new ApiError(400, 'Parameter filters is invalid');
	const found = records.filter((record) => filters.every((filter) => matches(record, filter)));
	const pageLength = Math.min(Number(size), maxSize);
	const start = (Number(pageNumber) - 1) * pageLength;
	context.state.database.searchesLeft -= 1;
	return {
		results: found.slice(start, start + pageLength),
		total: found.length,
		took: 24,
		page: Number(pageNumber),
		size: pageLength,
		search: context.nextId('lsh'),
		limitation: context.state.database.searchesLeft,
		team: context.state.team._id,
	};
}

/** Whether a record passes a filter. */
export function matches(
	record: DatabaseRecord,
	{ filterId, in: wanted = [], out = [] }: SearchFilter,
) {
	const values = FILTERS[filterId].properties.flatMap((property) => record[property] ?? []);
	const isWanted = wanted.length === 0 || wanted.some((text) => containsText(values, text));
	return isWanted && !out.some((text) => containsText(values, text));
}

function containsText(values: unknown[], text: string): boolean {
	return values.some((value) => String(value).toLowerCase().includes(text.toLowerCase()));
}
