import { defineOperation } from '../../engine/defineOperation';
import { emptyValues } from '../../fields/emptyValues';
import { userField } from '../../fields/user';
import { unwrap } from '../../output/items';

export const updateSignature = defineOperation({
	name: 'Update Signature',
	value: 'updateSignature',
	action: 'Update the signature of a user',
	description:
		'Change the email signature of a team member. lemlist cleans the HTML and returns the stored version.',
	fields: [
		userField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Plain Text Signature',
					name: 'plainTextSignature',
					type: 'string',
					typeOptions: { rows: 4 },
					default: '',
					description: 'The signature of emails in plain text, up to 50,000 characters',
				},
				{
					displayName: 'Signature',
					name: 'signature',
					type: 'string',
					typeOptions: { rows: 4 },
					default: '',
					placeholder: 'e.g. <p>Nathan Smith</p>',
					description: 'The signature as HTML, up to 100,000 characters',
				},
			],
		},
		emptyValues,
	],
	route: 'PATCH /users/{userId}/signature',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
	isRepeatable: true,
	output: unwrap('data'),
});
