import { emailAddress, recordLocator } from './recordLocator';

export const contactField = recordLocator({
	displayName: 'Contact',
	name: 'contact',
	description: 'The contact, from the list or by ID or e-mail address',
	noun: 'a contact',
	searchMethod: 'searchContacts',
	idPrefixes: ['ctc', 'con'],
	alternative: emailAddress,
});

export const contactIdField = recordLocator({
	displayName: 'Contact',
	name: 'contactId',
	description: 'The contact to use',
	noun: 'a contact',
	searchMethod: 'searchContacts',
	idPrefixes: ['ctc', 'con'],
});
