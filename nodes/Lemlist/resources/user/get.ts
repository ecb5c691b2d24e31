import { defineOperation } from '../../engine/defineOperation';
import { simplify } from '../../fields/simplify';
import { userField } from '../../fields/user';
import { userOutput } from './output';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a user',
	description: 'Get a team member with their LinkedIn account, its limits, and their mailboxes',
	fields: [userField, simplify],
	route: 'GET /users/{userId}',
	output: userOutput,
});
