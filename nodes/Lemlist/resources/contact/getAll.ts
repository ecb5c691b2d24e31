import { defineOperation } from '../../engine/define';
import {
	chosenCompanyDomain,
	chosenCompanyId,
	chosenCompanyLinkedinUrl,
	chosenCompanySalesNavigatorUrl,
	filterByCompany,
} from '../../fields/companyOfContact';
import { contactFilters, idsOrEmails, selectContactsBy } from '../../fields/contactFilters';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { byOffsetIn } from '../../transport/pagers';
import { contactSummary } from './contactSummary';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many contacts',
	description:
		'List the contacts of the team: all, those that match filters, or some by ID or email',
	fields: [
		selectContactsBy,
		idsOrEmails,
		returnAll,
		limit,
		simplify,
		filterByCompany,
		chosenCompanyDomain,
		chosenCompanyId,
		chosenCompanyLinkedinUrl,
		chosenCompanySalesNavigatorUrl,
		contactFilters,
	],
	route: 'GET /contacts',
	query: ({ filters, ...chosen }) => ({
		idsOrEmails: chosen.idsOrEmails?.join(','),
		companyDomain: chosen.companyDomain,
		companyId: chosen.companyId,
		companyLinkedinUrl: chosen.companyLinkedinUrl,
		companySalesnavUrl: chosen.companySalesnavUrl,
		...filters,
	}),
	pages: byOffsetIn('data', 500),
	output: contactSummary,
});
