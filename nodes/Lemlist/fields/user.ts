import { recordLocator } from './recordLocator';

export const userField = recordLocator({
	displayName: 'User',
	name: 'userId',
	description: 'The team member',
	noun: 'a user',
	searchMethod: 'searchUsers',
	idPrefixes: ['usr'],
	appPath: 'settings/user',
});
