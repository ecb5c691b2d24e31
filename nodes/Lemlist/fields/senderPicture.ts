import { defineField } from './defineField';
import { emailAddress, recordLocator } from './recordLocator';

/** Which mailboxes of a user get the picture. */
export const pictureScope = defineField({
	displayName: 'Mailboxes',
	name: 'scope',
	type: 'options',
	allowArbitraryValues: true,
	default: 'not_synced',
	description: 'The mailboxes that get the picture',
	options: [
		{ name: 'All', value: 'all' },
		{ name: 'One Mailbox', value: 'mailbox' },
		{ name: 'Those Without It', value: 'not_synced' },
	],
});

export const pictureMailboxField = {
	...recordLocator({
		displayName: 'Mailbox',
		name: 'pictureMailbox',
		description: 'The mailbox that gets the picture, from the list or by ID or email address',
		noun: 'a mailbox',
		searchMethod: 'searchPictureMailboxes',
		idPrefixes: ['dem'],
		alternative: emailAddress,
		dependsOn: ['userId.value'],
	}),
	displayOptions: { show: { scope: ['mailbox'] } },
};
