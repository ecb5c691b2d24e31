import { defineOperation } from '../../engine/define';
import { searchFilters } from '../../fields/database';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { simplified } from '../../output/items';
import { byPageInBody } from '../../transport/pagers';

const MAX_PAGE_SIZE = 500;

export const searchCompanies = defineOperation({
	name: 'Search Companies',
	value: 'searchCompanies',
	action: 'Search companies in the database',
	description:
		"Find companies in lemlist's database. Each 500 results count as one of the team's daily searches.",
	fields: [searchFilters, returnAll, limit, simplify],
	route: 'POST /database/companies',
	body: ({ filters }) => ({ filters: filters.filter }),
	orderedBy: ({ filters }) => JSON.stringify(filters),
	pages: byPageInBody('results', MAX_PAGE_SIZE),
	output: simplified(
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
