import { defineOperation } from '../../engine/define';
import { filledIn } from '../../engine/values';
import {
	chosenCompanyDomain,
	chosenCompanyId,
	chosenCompanyLinkedinUrl,
	linkToCompany,
} from '../../fields/companyOfContact';
import { contactDetails, contactFields } from '../../fields/contactDetails';
import {
	matchContactBy,
	matchedContactId,
	matchedEmail,
	matchedLinkedinUrl,
	matchedSalesNavigatorUrl,
} from '../../fields/contactIdentity';
import { customVariables } from '../../fields/lead';
import { simplify } from '../../fields/simplify';
import { simplified } from '../../output/items';
import { upserted } from '../../output/upserted';

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a contact',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [
		matchContactBy,
		matchedContactId,
		matchedEmail,
		matchedLinkedinUrl,
		matchedSalesNavigatorUrl,
		linkToCompany,
		chosenCompanyDomain,
		chosenCompanyId,
		chosenCompanyLinkedinUrl,
		contactFields,
		contactDetails,
		customVariables,
		simplify,
	],
	route: 'POST /contacts',
	body: ({ contactId, email, linkedinUrl, linkedinUrlSalesNav, ...more }) => ({
		...more.additionalFields,
		...more.variables,
		...more.customVariables,
		// A key that the form hides is empty and must not replace an additional field.
		...filledIn({ contactId, email, linkedinUrl, linkedinUrlSalesNav }),
		companyDomain: more.companyDomain,
		companyId: more.companyId,
		companyLinkedinUrl: more.companyLinkedinUrl,
	}),
	orderedBy: ({ contactId, email, linkedinUrl, linkedinUrlSalesNav }) =>
		[contactId, email, linkedinUrl, linkedinUrlSalesNav].join(' ').toLowerCase(),
	output: upserted(
		simplified(
			'_id',
			'created',
			'emails',
			'linkedinUrl',
			'fields',
			'companyId',
			'companyLinked',
			'ownerId',
			'unsubscribed',
			'warnings',
		),
	),
});
