import { defineOperation } from '../../engine/defineOperation';
import { deletionLookup } from '../../engine/deletionLookup';
import { userGroupField } from '../../fields/userGroup';
import { deletedItem } from '../../output/items';

export const deleteGroup = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a user group',
	description: 'Delete a group; its members stay in the team',
	sideEffects: ['irreversible'],
	fields: [userGroupField],
	route: 'DELETE /v2/user-groups/{userGroupId}',
	isRepeatable: false,
	lookup: ({ userGroupId }) =>
		deletionLookup({ route: 'GET /v2/user-groups' }, ({ id }) => id === userGroupId),
	output: deletedItem,
});
