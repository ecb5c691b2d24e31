import { defineField } from './defineField';

export const unsubscribeValue = defineField({
	displayName: 'Value',
	name: 'value',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com or @example.com',
	description: 'An e-mail address, a domain that begins with @, a LinkedIn URL or a phone number',
});
