import { defineOperation } from '../../engine/defineOperation';
import { groupUpdate, userGroupField } from '../../fields/userGroup';
import { unwrap } from '../../output/items';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a user group',
	description: "Rename a group or replace its members; requires an admin's API key",
	fields: [userGroupField, groupUpdate],
	route: 'PATCH /v2/user-groups/{userGroupId}',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
	isRepeatable: true,
	output: unwrap('data'),
});
