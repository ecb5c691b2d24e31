import { defineOperation } from '../../engine/defineOperation';
import { userField } from '../../fields/user';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a user',
	description: 'Get a team member with the LinkedIn account, its limits, and the mailboxes',
	fields: [userField],
	route: 'GET /users/{userId}',
});
