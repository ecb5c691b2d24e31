import type { DatabaseRecord } from '../databaseState';
import { Refusal } from '../errors';
import { bodyObject, type Call, type Routes } from './route';

interface SearchFilter {
	filterId: string;
	in?: string[];
	out?: string[];
}

const LEADS = ['leads'];
const BOTH = ['leads', 'companies'];

/** By filter: what it is called, which searches take it, and the properties that it compares. */
const FILTERS: Record<string, { mode: string[]; of: string[]; helper?: string }> = {
	country: { mode: BOTH, of: ['country', 'company_headquarters_country'] },
	currentCompany: { mode: BOTH, of: ['current_exp_company_name', 'company_name'] },
	currentCompanyTechnologies: { mode: BOTH, of: ['techno_used_array'] },
	currentTitle: { mode: LEADS, of: ['title'] },
	department: {
		mode: LEADS,
		of: ['department'],
		helper: 'Allowed values: Sales, Customer service, Engineering, Marketing, Operations',
	},
	industry: { mode: BOTH, of: ['company_industry'] },
	seniority: { mode: LEADS, of: ['seniority'] },
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
		const hidden = new Set(Array.isArray(excludes) ? excludes : []);
		const found = call.world.state.database.people
			.filter(({ full_name, headline }) => contains([full_name, headline], String(search ?? '')))
			.map((record) =>
				Object.fromEntries(Object.entries(record).filter(([key]) => !hidden.has(key))),
			);
		return page(call, found as DatabaseRecord[], MAX_PEOPLE);
	},

	'POST /database/companies': (call) =>
		page(call, call.world.state.database.companies, MAX_COMPANIES),
};

/** Whether filters are a list of known ones, as both the searches and the personas want them. */
export function areFilters(filters: unknown): filters is SearchFilter[] {
	return Array.isArray(filters) && filters.every(({ filterId }) => filterId in FILTERS);
}

function page(call: Call, records: DatabaseRecord[], maxSize: number) {
	const { world } = call;
	const { filters, page: number = 1, size = maxSize } = bodyObject(call);
	if (!areFilters(filters)) throw new Refusal(400, 'Parameter filters is invalid');
	const found = records.filter((record) => filters.every((filter) => fits(record, filter)));
	const count = Math.min(Number(size), maxSize);
	const start = (Number(number) - 1) * count;
	world.state.database.searchesLeft -= 1;
	return {
		results: found.slice(start, start + count),
		total: found.length,
		took: 24,
		page: Number(number),
		size: count,
		search: world.nextId('lsh'),
		limitation: world.state.database.searchesLeft,
		team: world.state.team._id,
	};
}

function fits(record: DatabaseRecord, { filterId, in: wanted = [], out = [] }: SearchFilter) {
	const values = FILTERS[filterId].of.flatMap((property) => record[property] ?? []);
	const isWanted = wanted.length === 0 || wanted.some((text) => contains(values, text));
	return isWanted && !out.some((text) => contains(values, text));
}

function contains(values: unknown[], text: string): boolean {
	return values.some((value) => String(value).toLowerCase().includes(text.toLowerCase()));
}
