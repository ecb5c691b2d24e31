import { defineOperation } from '../../engine/defineOperation';
import { mergeFilled } from '../../engine/input/values';
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
import { emptyValues, existingValues, updateStrategy } from '../../fields/emptyValues';
import { contactOutput } from './output';

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a contact',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [
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
		existingValues,
	],
	route: 'POST /contacts',
	query: updateStrategy,
	body: ({ additionalFields, variables, customVariables: custom, ...identity }) =>
		mergeFilled(additionalFields, variables, custom, {
			contactId: identity.contactId,
			email: identity.email,
			linkedinUrl: identity.linkedinUrl,
			linkedinUrlSalesNav: identity.linkedinUrlSalesNav,
			companyDomain: identity.companyDomain,
			companyId: identity.companyId,
			companyLinkedinUrl: identity.companyLinkedinUrl,
		}),
	serializeBy: ({ contactId, email, linkedinUrl, linkedinUrlSalesNav }) =>
		[contactId, email, linkedinUrl, linkedinUrlSalesNav].join(' ').toLowerCase(),
	output: unwrapWithWarnings(contactOutput),
});
