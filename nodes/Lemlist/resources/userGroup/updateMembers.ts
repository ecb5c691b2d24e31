import { defineOperation } from '../../engine/defineOperation';
import { addedMembers, removedMembers, userGroupField } from '../../fields/userGroup';
import { unwrap } from '../../output/items';

export const updateMembers = defineOperation({
	name: 'Update Members',
	value: 'updateMembers',
	action: 'Add or remove members of a user group',
	description:
		"Add or remove members of a group without changing the others; requires an admin's API key",
	fields: [userGroupField, addedMembers, removedMembers],
	route: 'POST /v2/user-groups/{userGroupId}/members',
	body: ({ addUserIds, removeUserIds }) => ({ addUserIds, removeUserIds }),
	requireOneOf: ['addUserIds', 'removeUserIds'],
	isRepeatable: true,
	output: unwrap('data'),
});
