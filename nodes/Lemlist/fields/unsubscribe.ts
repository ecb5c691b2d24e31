import { defineField } from './defineField';

export const unsubscribeValue = defineField({
	displayName: 'Value',
	name: 'value',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com or @example.com',
	description: 'An email address, a domain that starts with @, a LinkedIn URL or a phone number',
});

/** Selects the current or the deprecated route (docs/lemlist-api.md#unsubscribes). */
export const responseFormat = defineField({
	displayName: 'Format',
	name: 'format',
	type: 'options',
	default: 'current',
	description: 'The format of the response',
	options: [
		{ name: 'Current', value: 'current', description: 'The current format of lemlist' },
		{
			name: 'Former',
			value: 'former',
			description: 'From an endpoint that lemlist switched off on November 1, 2026',
		},
	],
});
