import { defineOperation } from '../../engine/define';
import { userId } from '../../fields/user';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a user',
	description: 'Get a team member with the LinkedIn account, its limits, and the mailboxes',
	fields: [userId],
	route: 'GET /users/{userId}',
});
