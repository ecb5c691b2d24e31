import { defineField } from './defineField';
import { emailAddress, recordLocator } from './recordLocator';

export const userField = recordLocator({
	displayName: 'User',
	name: 'userId',
	description: 'The team member',
	noun: 'a user',
	searchMethod: 'searchUsers',
	idPrefixes: ['usr'],
	appPath: 'settings/user',
});

export const senderField = defineField({
	...userField,
	displayName: 'Sender',
	description: 'The team member who sends the message',
});

export const assigneeField = defineField({
	displayName: 'Assigned To',
	name: 'assignedTo',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The user who has to do the task',
	modes: userField.modes,
});

/** Every draft belongs to a user of the team. */
export const draftOwnerField = recordLocator({
	displayName: 'Draft Owner',
	name: 'draftOwner',
	description: 'The team member who owns the draft, from the list or by ID or email address',
	noun: 'a user',
	searchMethod: 'searchUsers',
	idPrefixes: ['usr'],
	alternative: emailAddress,
});
