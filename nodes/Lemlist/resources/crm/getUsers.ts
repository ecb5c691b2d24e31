import { defineOperation } from '../../engine/defineOperation';

export const getUsers = defineOperation({
	name: 'Get Users',
	value: 'getUsers',
	action: 'Get the users of a connected CRM',
	description: 'List the team members who have connected a CRM, with one item for each connection',
	fields: [],
	route: 'GET /team/crmUsers',
});
