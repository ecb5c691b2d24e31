import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';
import { emptyValues } from '../../fields/emptyValues';

export const updateAbTest = defineOperation({
	name: 'Update A/B Test',
	value: 'updateAbTest',
	action: 'Update the A/B test of a step',
	description:
		'Change variant B of the A/B test of an email, a LinkedIn invitation or a LinkedIn message. Requires the Email Pro plan or higher.',
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
					displayName: 'Alternative Message',
					name: 'altMessage',
					type: 'string',
					typeOptions: { rows: 4 },
					default: '',
					description:
						'For an invitation: the note from senders with LinkedIn Premium, up to 300 characters. For a LinkedIn message: the note to people outside the network.',
				},
				{
					displayName: 'Alternative Message (LinkedIn Premium)',
					name: 'altMessagePremium',
					type: 'string',
					typeOptions: { rows: 4 },
					default: '',
					description:
						'Only for a LinkedIn message: the note to people outside the network if the sender has LinkedIn Premium',
				},
				{
					displayName: 'CC',
					name: 'cc',
					type: 'string',
					typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Address' },
					default: [],
					placeholder: 'e.g. nathan@example.com',
					description: 'Who receives a copy of the email',
				},
				{
					displayName: 'Message',
					name: 'message',
					type: 'string',
					typeOptions: { rows: 6 },
					default: '',
					description: 'The text (HTML for an email), with variables in double braces',
				},
				{
					displayName: 'Plain Text',
					name: 'plainText',
					type: 'boolean',
					default: true,
					description: 'Whether to send the email as plain text',
				},
				{
					displayName: 'Subject',
					name: 'subject',
					type: 'string',
					default: '',
					description: 'The subject of the email, up to 400 characters',
				},
			],
		},
		emptyValues,
	],
	route: 'PATCH /sequences/{sequenceId}/steps/{stepId}/ab-test',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
	isRepeatable: true,
});
