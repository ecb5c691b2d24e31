import { defineField } from '../../fields/defineField';
import { collectionMember } from '../../fields/recordLocator';
import { userField } from '../../fields/user';

export const senderName = defineField({
	displayName: 'Sender Name',
	name: 'senderName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Nathan Smith',
	description: 'The name that recipients see',
});

export const accountEmail = defineField({
	displayName: 'Sender Email',
	name: 'senderEmail',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com',
	description: 'The email address of the account',
});

export const ownerOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			...collectionMember(userField),
			description: 'The user who gets the account; by default the user who created the API key',
			requiredWhenAdded: true,
		},
	],
});
