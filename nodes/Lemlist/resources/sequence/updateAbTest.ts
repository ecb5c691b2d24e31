import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';
import { emptyValues } from '../../fields/emptyValues';

export const updateAbTest = defineOperation({
	name: 'Update A/B Test',
	value: 'updateAbTest',
	action: 'Update the A/B test of a step',
	description: 'Change variant B of the A/B test of an e-mail step. Needs the Email Pro plan.',
	fields: [
		sequenceCampaignField,
		sequenceField,
		stepField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Alternate Message',
					name: 'altMessage',
					type: 'string',
					typeOptions: { rows: 4 },
					default: '',
				},
				{
					displayName: 'CC',
					name: 'cc',
					type: 'string',
					typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Address' },
					default: [],
					placeholder: 'e.g. nathan@example.com',
					description: 'The addresses that get a copy',
				},
				{
					displayName: 'Message',
					name: 'message',
					type: 'string',
					typeOptions: { rows: 6 },
					default: '',
					description: 'The text as HTML, with variables of the lead in double braces',
				},
				{
					displayName: 'Plain Text',
					name: 'plainText',
					type: 'boolean',
					default: true,
					description: 'Whether the e-mail is sent as plain text',
				},
				{
					displayName: 'Subject',
					name: 'subject',
					type: 'string',
					default: '',
					description: 'The subject of the e-mail, with 400 characters at most',
				},
			],
		},
		emptyValues,
	],
	route: 'PATCH /sequences/{sequenceId}/steps/{stepId}/ab-test',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
});
