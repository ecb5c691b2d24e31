import { defineField } from './defineField';

/** What a step says to one lead, instead of the text that all leads get. */
export const stepPersonalization = defineField({
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
				"What the step sends when the message can't be used; up to 300 characters for an invitation",
		},
		{
			displayName: 'Alternative Message (LinkedIn Premium)',
			name: 'altMessagePremium',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			description:
				'The alternative with a LinkedIn Premium account, up to 300 characters; LinkedIn messages only',
		},
		{
			displayName: 'CC',
			name: 'cc',
			type: 'string',
			typeOptions: { multipleValues: true },
			default: [],
			placeholder: 'e.g. nathan@example.com',
			description: 'Who receives a copy of the email',
			format: 'email',
		},
		{
			displayName: 'Image URLs',
			name: 'images',
			type: 'string',
			typeOptions: { multipleValues: true },
			default: [],
			placeholder: 'e.g. https://example.com/chart.png',
			description: 'Images of a LinkedIn or WhatsApp message, with https addresses',
		},
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			description: 'HTML in an email, plain text elsewhere',
		},
		{
			displayName: 'Plain Text',
			name: 'plainText',
			type: 'boolean',
			default: true,
			description: 'Whether to send the email without formatting',
		},
		{
			displayName: 'Subject',
			name: 'subject',
			type: 'string',
			default: '',
			description: 'The subject of the email',
		},
		{
			displayName: 'Variant',
			name: 'variant',
			type: 'options',
			default: 'A',
			description: 'Which message of an A/B test to write',
			options: [
				{ name: 'A', value: 'A' },
				{ name: 'B', value: 'B' },
			],
		},
	],
});
