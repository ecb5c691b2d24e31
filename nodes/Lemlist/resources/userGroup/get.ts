import { defineOperation } from '../../engine/defineOperation';
import { userGroupField } from '../../fields/userGroup';
import { unwrap } from '../../output/items';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a user group',
	description: 'Get the name of a group and the IDs of its members',
	fields: [userGroupField],
	route: 'GET /v2/user-groups/{userGroupId}',
	output: unwrap('data'),
});
