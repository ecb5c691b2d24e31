import { defineField } from './defineField';

export const unsubscribeValue = defineField({
	displayName: 'Value',
	name: 'value',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com or @example.com',
	description: 'An email address, a domain that begins with @, a LinkedIn URL or a phone number',
});

/** Selects the current or the deprecated route (docs/lemlist-api.md#unsubscribes). */
export const responseFormat = defineField({
	displayName: 'Format',
	name: 'format',
	type: 'options',
	default: 'current',
	description: 'The form of the answer to ask for',
	options: [
		{ name: 'Current', value: 'current', description: 'As lemlist answers today' },
		{
			name: 'Former',
			value: 'former',
			description: 'From an address that lemlist switched off on November 1, 2026',
		},
	],
});
