import { defineOperation } from '../../engine/defineOperation';
import { contactFilters, crmIds } from '../../fields/contactFilters';
import { contactConditions, selectSearchedContactsBy } from '../../fields/contactSearch';
import { filterTreeProblem, toFilterTreeText } from '../../fields/filterTree';
import {
	filterByCompany,
	linkedCompanyDomain,
	linkedCompanyField,
	linkedCompanyLinkedinUrl,
	linkedCompanySalesNavigatorUrl,
} from '../../fields/linkedCompany';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { pageOrOffsetPagination } from '../../pagination/strategies';
import { contactOutput } from './output';

export const search = defineOperation({
	name: 'Search',
	value: 'search',
	action: 'Search contacts',
	description:
		'Find contacts by any field, with the same filters as the lemlist app; match all conditions or any of them',
	fields: [
		selectSearchedContactsBy,
		crmIds,
		returnAll,
		limit,
		simplify,
		...contactConditions,
		filterByCompany,
		linkedCompanyDomain,
		linkedCompanyField,
		linkedCompanyLinkedinUrl,
		linkedCompanySalesNavigatorUrl,
		contactFilters,
	],
	route: 'GET /v2/contacts',
	query: ({ filters, ...form }) => ({
		crmIds: form.crmIds?.join(','),
		advancedFilters: toFilterTreeText(form),
		companyDomain: form.companyDomain,
		companyId: form.companyId,
		companyLinkedinUrl: form.companyLinkedinUrl,
		companySalesnavUrl: form.companySalesnavUrl,
		...filters,
	}),
	findProblem: filterTreeProblem,
	pagination: pageOrOffsetPagination('data'),
	output: contactOutput,
});
