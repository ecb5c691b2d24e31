import { countResults, withResult } from '../../comparison/itemResult';
import { planRecordUpserts } from '../../comparison/recordUpsert';
import { CONTACTS_BY_KEY } from '../../comparison/recordsByKey';
import { defineOperation } from '../../engine/defineOperation';
import { mergeFilled } from '../../engine/input/values';
import type { ParameterValues } from '../../engine/parameterTypes';
import {
	linkedCompanyDomain,
	linkedCompanyField,
	linkedCompanyLinkedinUrl,
	linkToCompany,
} from '../../fields/linkedCompany';
import { contactDetails, contactFields } from '../../fields/contactDetails';
import {
	matchContactBy,
	matchedContactField,
	matchedEmail,
	matchedLinkedinUrl,
	matchedSalesNavigatorUrl,
} from '../../fields/contact';
import { customVariables } from '../../fields/lead';
import { simplify } from '../../fields/simplify';
import { unwrapWithWarnings } from '../../output/items';
import { unknownInputFields } from '../../fields/resourceMapper';
import { emptyValues, updateStrategy } from '../../fields/emptyValues';
import { asRecord } from '../../output/records';
import { contactOutput } from './output';

const fields = [
	matchContactBy,
	matchedContactField,
	matchedEmail,
	matchedLinkedinUrl,
	matchedSalesNavigatorUrl,
	linkToCompany,
	linkedCompanyDomain,
	linkedCompanyField,
	linkedCompanyLinkedinUrl,
	contactFields,
	unknownInputFields,
	contactDetails,
	customVariables,
	simplify,
	emptyValues,
] as const;

type Parameters = Partial<ParameterValues<typeof fields>>;

function toBody({ additionalFields, variables, customVariables: custom, ...identity }: Parameters) {
	return mergeFilled(additionalFields ?? {}, variables ?? {}, custom ?? {}, {
		contactId: identity.contactId,
		email: identity.email,
		linkedinUrl: identity.linkedinUrl,
		linkedinUrlSalesNav: identity.linkedinUrlSalesNav,
		companyDomain: identity.companyDomain,
		companyId: identity.companyId,
		companyLinkedinUrl: identity.companyLinkedinUrl,
	});
}

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a contact',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields,
	route: 'POST /contacts',
	query: ({ emptyValues: choice }) => updateStrategy(choice),
	body: toBody,
	serializeBy: ({ contactId, email, linkedinUrl, linkedinUrlSalesNav }) =>
		[contactId, email, linkedinUrl, linkedinUrlSalesNav].join(' ').toLowerCase(),
	// The second time, lemlist finds what the first one created.
	isRepeatable: true,
	planning: planRecordUpserts<typeof fields>({
		list: CONTACTS_BY_KEY,
		keyFor: ({ contactId, email }) => contactId || email,
		keysIn: ({ _id, email }) => [_id, email],
		toWanted: (parameters) => toBody({ ...parameters, contactId: undefined }),
		toStored: ({ fields, ownerId, ...contact }) => ({
			...asRecord(fields),
			...contact,
			contactOwner: ownerId,
		}),
	}),
	output: withResult(unwrapWithWarnings(contactOutput)),
	summarize: countResults,
});
