import { ApiError } from '../http/apiError';
import { CsvFile } from '../http/csv';
import type { DatabaseRecord } from '../model/database';
import { areKnownFilters, matches } from './database';
import { parseInteger, type RouteCall, type Routes } from './route';

const MAX_ROWS = 1_000;
const ROWS_PER_SEARCH = 100;

const PEOPLE_COLUMNS: Record<string, string> = {
	'Full name': 'full_name',
	Email: 'email',
	Phone: 'phone',
	'LinkedIn URL': 'lead_linkedin_url',
	'Company name': 'current_exp_company_name',
	'Job title': 'title',
	Country: 'country',
};

const COMPANY_COLUMNS: Record<string, string> = {
	'Company name': 'company_name',
	'LinkedIn URL': 'company_linkedin_url',
	Industry: 'company_industry',
	Website: 'company_website_url',
	Size: 'company_size',
	'Employee count': 'company_employee_count',
	City: 'company_headquarters_city',
	Country: 'company_headquarters_country',
};

/** Searches of the database as files; each 100 rows are charged as a search. */
export const databaseExports: Routes = {
	'GET /database/people/export': (call) =>
		toFile(
			call,
			{ name: 'people.csv', columns: PEOPLE_COLUMNS },
			call.context.state.database.people,
		),

	'GET /database/companies/export': (call) =>
		toFile(
			call,
			{ name: 'companies.csv', columns: COMPANY_COLUMNS },
			call.context.state.database.companies,
		),
};

interface FileFormat {
	name: string;
	columns: Record<string, string>;
}

function toFile({ context, query }: RouteCall, format: FileFormat, records: DatabaseRecord[]) {
	const filters = parseFilters(query.filters);
	const limit = Math.min(parseInteger(query.limit, MAX_ROWS, 1), MAX_ROWS);
	const { database } = context.state;
	const price = Math.ceil(limit / ROWS_PER_SEARCH);
	if (database.searchesLeft < price) throw new ApiError(403, 'Quota exceeded', 'error');
	database.searchesLeft -= price;
	const found = records.filter((record) => filters.every((filter) => matches(record, filter)));
	const rows = found
		.slice(0, limit)
		.map((record) =>
			Object.fromEntries(
				Object.entries(format.columns).map(([column, property]) => [
					column,
					record[property] ?? '',
				]),
			),
		);
	return new CsvFile(format.name, Object.keys(format.columns), rows);
}

function parseFilters(text = '') {
	try {
		const filters: unknown = JSON.parse(text);
		if (areKnownFilters(filters)) return filters;
	} catch {
		// Text that is no JSON is refused like unknown filters.
	}
	throw new ApiError(400, 'Parameter filters is invalid', 'error');
}
