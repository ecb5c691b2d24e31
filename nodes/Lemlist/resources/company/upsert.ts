import { countResults, withResult } from '../../comparison/itemResult';
import { planRecordUpserts } from '../../comparison/recordUpsert';
import { COMPANIES_BY_KEY } from '../../comparison/recordsByKey';
import { defineOperation } from '../../engine/defineOperation';
import { mergeFilled } from '../../engine/input/values';
import type { ParameterValues } from '../../engine/parameterTypes';
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
import { asRecord } from '../../output/records';
import { companyOutput } from './output';

const fields = [
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
] as const;

type Parameters = Partial<ParameterValues<typeof fields>>;

function toBody({ companyId, domain, name, ...others }: Parameters) {
	return mergeFilled(
		others.additionalFields ?? {},
		others.variables ?? {},
		others.customVariables ?? {},
		{ companyId, domain, name },
	);
}

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a company',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields,
	route: 'POST /companies',
	query: ({ emptyValues: choice }) => updateStrategy(choice),
	body: toBody,
	serializeBy: ({ companyId, domain }) => [companyId, domain].join(' ').toLowerCase(),
	// The second time, lemlist finds what the first one created.
	isRepeatable: true,
	planning: planRecordUpserts<typeof fields>({
		list: COMPANIES_BY_KEY,
		keyFor: ({ companyId, domain }) => companyId || domain,
		keysIn: ({ _id, domain }) => [_id, domain],
		toWanted: (parameters) => toBody({ ...parameters, companyId: undefined }),
		toStored: ({ fields: own, ownerId, ...company }) => ({
			...asRecord(own),
			...company,
			companyOwner: ownerId,
		}),
	}),
	output: withResult(unwrapWithWarnings(companyOutput)),
	summarize: countResults,
});
