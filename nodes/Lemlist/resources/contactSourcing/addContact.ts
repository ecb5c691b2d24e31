import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { sourcedList } from '../../fields/contactSourcing';
import { collectionMember } from '../../fields/recordLocator';
import { unwrap } from '../../output/items';
import { simplify } from '../../fields/simplify';
import { CONTACT } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

export const addContact = defineOperation({
	name: 'Add Contact',
	value: 'addContact',
	action: 'Add a person from a sourcing run to the contacts',
	description:
		"Create a contact from a person that a sourcing run found. Looking for the person's email address uses credits.",
	sideEffects: ['costsCredits'],
	fields: [
		{ ...companyField, description: 'The company where the person was found' },
		{
			displayName: 'Database Person ID',
			name: 'leadId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 434482354',
			description: 'The lead ID returned by Get of the Contact Sourcing resource',
		},
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Find Email',
					name: 'findEmail',
					type: 'boolean',
					default: true,
					description: 'Whether to look for the email address. Uses credits.',
				},
				collectionMember(sourcedList),
			],
		},
	],
	route: 'POST /contact-sourcing/contacts',
	body: ({ leadId, companyId, options }) => ({ leadId, companyId, ...options }),
	serializeBy: ({ leadId }) => leadId,
	output: unwrap('data', recordOutput(CONTACT)),
});
