import { defineOperation } from '../../engine/define';
import { merged } from '../../engine/values';
import {
	companyVariables,
	matchCompanyBy,
	matchedCompanyId,
	matchedDomain,
	newCompanyName,
} from '../../fields/company';
import { companyDetails, companyFields } from '../../fields/companyDetails';
import { simplify } from '../../fields/simplify';
import { simplified } from '../../output/items';
import { upserted } from '../../output/upserted';

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a company',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [
		matchCompanyBy,
		matchedCompanyId,
		matchedDomain,
		newCompanyName,
		companyFields,
		simplify,
		companyDetails,
		companyVariables,
	],
	route: 'POST /companies',
	body: ({ companyId, domain, name, ...more }) =>
		merged(more.additionalFields, more.variables, more.customVariables, {
			companyId,
			domain,
			name,
		}),
	orderedBy: ({ companyId, domain }) => [companyId, domain].join(' ').toLowerCase(),
	output: upserted(
		simplified(
			'_id',
			'created',
			'domain',
			'linkedinUrl',
			'fields',
			'ownerId',
			'source',
			'createdAt',
			'warnings',
		),
	),
});
