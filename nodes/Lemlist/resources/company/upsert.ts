import { defineOperation } from '../../engine/defineOperation';
import { mergeFilled } from '../../engine/input/values';
import {
	customCompanyVariables,
	matchCompanyBy,
	matchedCompanyField,
	matchedDomain,
	newCompanyName,
} from '../../fields/company';
import { companyDetails, companyFields } from '../../fields/companyDetails';
import { simplify } from '../../fields/simplify';
import { unwrapWithWarnings } from '../../output/items';
import { unknownInputFields } from '../../fields/resourceMapper';
import { emptyValues, updateStrategy } from '../../fields/emptyValues';
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
		newCompanyName,
		companyFields,
		unknownInputFields,
		simplify,
		companyDetails,
		customCompanyVariables,
		emptyValues,
	],
	route: 'POST /companies',
	query: ({ emptyValues: choice }) => updateStrategy(choice),
	body: ({ companyId, domain, name, ...fields }) =>
		mergeFilled(fields.additionalFields, fields.variables, fields.customVariables, {
			companyId,
			domain,
			name,
		}),
	serializeBy: ({ companyId, domain }) => [companyId, domain].join(' ').toLowerCase(),
	output: unwrapWithWarnings(companyOutput),
});
