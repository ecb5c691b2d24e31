import { defineOperation } from '../../engine/defineOperation';
import { mergeFilled } from '../../engine/input/values';
import {
	customCompanyVariables,
	matchCompanyBy,
	matchedCompanyField,
	matchedCompanyLinkedinUrl,
	matchedCompanySalesNavigatorUrl,
	matchedDomain,
	newCompanyName,
} from '../../fields/company';
import { companyDetails, companyFields } from '../../fields/companyDetails';
import { simplify } from '../../fields/simplify';
import { unwrapWithWarnings } from '../../output/items';
import { unknownInputFields } from '../../fields/resourceMapper';
import { emptyValues, existingValues, updateStrategy } from '../../fields/emptyValues';
import { companyOutput } from './output';

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a company',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [
		matchCompanyBy,
		matchedCompanyField,
		matchedDomain,
		matchedCompanyLinkedinUrl,
		matchedCompanySalesNavigatorUrl,
		newCompanyName,
		companyFields,
		unknownInputFields,
		simplify,
		companyDetails,
		customCompanyVariables,
		emptyValues,
		existingValues,
	],
	route: 'POST /companies',
	query: updateStrategy,
	body: ({ companyId, domain, linkedinUrl, linkedinUrlSalesNav, name, ...fields }) =>
		mergeFilled(fields.additionalFields, fields.variables, fields.customVariables, {
			companyId,
			domain,
			linkedinUrl,
			linkedinUrlSalesNav,
			name,
		}),
	serializeBy: ({ companyId, domain, linkedinUrl, linkedinUrlSalesNav }) =>
		[companyId, domain, linkedinUrl, linkedinUrlSalesNav].join(' ').toLowerCase(),
	output: unwrapWithWarnings(companyOutput),
});
