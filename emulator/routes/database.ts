import type { DatabaseRecord } from '../model/database';
import { ApiError } from '../http/apiError';
import { bodyObject, type RouteCall, type Routes } from './route';

interface SearchFilter {
	filterId: string;
	in?: string[];
	out?: string[];
}

const LEADS_ONLY = ['leads'];
const LEADS_AND_COMPANIES = ['leads', 'companies'];

/** By filter: what it is called, which searches take it, and the properties that it compares. */
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

export const database: Routes = {
	'GET /database/filters': () =>
		Object.entries(FILTERS).map(([filterId, { mode, helper = 'Use free text search' }]) => ({
			filterId,
			description: `Filter by ${filterId}`,
			mode,
			type: helper.startsWith('Allowed') ? 'select' : 'text',
			helper,
		})),

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
		return page(call, found as DatabaseRecord[], MAX_PEOPLE);
	},

	'POST /database/companies': (call) =>
		page(call, call.context.state.database.companies, MAX_COMPANIES),
};

/** Whether filters are a list of known ones, as both the searches and the personas want them. */
export function areKnownFilters(filters: unknown): filters is SearchFilter[] {
	return Array.isArray(filters) && filters.every(({ filterId }) => filterId in FILTERS);
}

function page(call: RouteCall, records: DatabaseRecord[], maxSize: number) {
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

function matches(record: DatabaseRecord, { filterId, in: wanted = [], out = [] }: SearchFilter) {
	const values = FILTERS[filterId].properties.flatMap((property) => record[property] ?? []);
	const isWanted = wanted.length === 0 || wanted.some((text) => containsText(values, text));
	return isWanted && !out.some((text) => containsText(values, text));
}

function containsText(values: unknown[], text: string): boolean {
	return values.some((value) => String(value).toLowerCase().includes(text.toLowerCase()));
}
