import { defineOperation } from '../../engine/define';
import { merged } from '../../engine/values';
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
	body: ({ additionalFields, variables, customVariables: custom, ...keys }) =>
		merged(additionalFields, variables, custom, {
			contactId: keys.contactId,
			email: keys.email,
			linkedinUrl: keys.linkedinUrl,
			linkedinUrlSalesNav: keys.linkedinUrlSalesNav,
			companyDomain: keys.companyDomain,
			companyId: keys.companyId,
			companyLinkedinUrl: keys.companyLinkedinUrl,
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
