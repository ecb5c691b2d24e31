import { recordLocator } from './recordLocator';

const MAILBOXES = {
	searchMethod: 'searchMailboxes',
	idPrefixes: ['usm', 'umx', 'smb'],
	examplePrefixes: ['usm', 'umx'],
};

export const mailboxField = recordLocator({
	displayName: 'Mailbox',
	name: 'mailboxId',
	description: "A team member's mailbox",
	noun: 'a mailbox',
	...MAILBOXES,
});

export const emailAccountField = recordLocator({
	displayName: 'Email Account',
	name: 'emailAccountId',
	description: "The email account, which is a team member's mailbox",
	noun: 'an email account',
	...MAILBOXES,
});
