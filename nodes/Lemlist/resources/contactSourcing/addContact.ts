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
	action: 'Add a person of a sourcing run to the contacts',
	description:
		"Create a contact from a person that a run has found in a company. Looking for the person's email address costs credits.",
	sideEffects: ['costsCredits'],
	fields: [
		{ ...companyField, description: 'The company in which the run has found the person' },
		{
			displayName: 'Database Person ID',
			name: 'leadId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 434482354',
			description: 'The lead ID that Get of the resource Contact Sourcing returns',
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
					description: 'Whether to look for the email address, which costs credits',
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
