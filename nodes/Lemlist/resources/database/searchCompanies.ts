import { defineOperation } from '../../engine/defineOperation';
import { searchFilters } from '../../fields/database';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { simplifiable } from '../../output/items';
import { bodyPagePagination } from '../../pagination/strategies';

const MAX_PAGE_SIZE = 500;

export const searchCompanies = defineOperation({
	name: 'Search Companies',
	value: 'searchCompanies',
	action: 'Search for companies in the database',
	description:
		"Find companies in lemlist's database. Each page of up to 500 results uses one of the team's daily searches.",
	fields: [searchFilters, returnAll, limit, simplify],
	route: 'POST /database/companies',
	body: ({ filters }) => ({ filters: filters.filter }),
	serializeBy: ({ filters }) => JSON.stringify(filters),
	pagination: bodyPagePagination('results', MAX_PAGE_SIZE),
	output: simplifiable(
		'_id',
		'company_name',
		'company_domain',
		'company_website_url',
		'company_linkedin_url',
		'company_industry',
		'company_size',
		'company_employee_count',
		'company_headquarters_city',
		'company_headquarters_country',
		'company_location',
	),
});
