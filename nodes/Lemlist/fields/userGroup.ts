import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const userGroupField = recordLocator({
	displayName: 'User Group',
	name: 'userGroupId',
	description: "One of the team's user groups",
	noun: 'a user group',
	searchMethod: 'searchUserGroups',
	idPrefixes: ['ugr'],
});

export const groupName = defineField({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Sales France',
	description: 'Up to 60 characters; must be unique in the team',
});

function members<const Name extends string>(displayName: string, name: Name) {
	return defineField({
		displayName,
		name,
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getUsers' },
		default: [],
		description:
			'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	});
}

export const groupMembers = members('Member Names or IDs', 'userIds');

export const addedMembers = members('Names or IDs of Members to Add', 'addUserIds');

export const removedMembers = members('Names or IDs of Members to Remove', 'removeUserIds');

export const groupUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			...groupMembers,
			description:
				'The members of the group from now on; all others are removed. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{ ...groupName, required: undefined, placeholder: undefined },
	],
});
