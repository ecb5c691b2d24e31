import { defineOperation } from '../../engine/defineOperation';
import {
	linkedCompanyDomain,
	linkedCompanyField,
	linkedCompanyLinkedinUrl,
	linkedCompanySalesNavigatorUrl,
	filterByCompany,
} from '../../fields/linkedCompany';
import { contactFilters, crmIds, idsOrEmails, selectContactsBy } from '../../fields/contactFilters';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { offsetPagination } from '../../pagination/strategies';
import { contactOutput } from './output';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many contacts',
	description:
		'List the contacts of the team: all, those that match filters, or some by ID, email or CRM ID',
	fields: [
		selectContactsBy,
		idsOrEmails,
		crmIds,
		returnAll,
		limit,
		simplify,
		filterByCompany,
		linkedCompanyDomain,
		linkedCompanyField,
		linkedCompanyLinkedinUrl,
		linkedCompanySalesNavigatorUrl,
		contactFilters,
	],
	route: 'GET /contacts',
	query: ({ filters, ...selection }) => ({
		idsOrEmails: selection.idsOrEmails?.join(','),
		crmIds: selection.crmIds?.join(','),
		companyDomain: selection.companyDomain,
		companyId: selection.companyId,
		companyLinkedinUrl: selection.companyLinkedinUrl,
		companySalesnavUrl: selection.companySalesnavUrl,
		...filters,
	}),
	pagination: offsetPagination('data', 500),
	notFoundMeansNone: true,
	output: contactOutput,
});
