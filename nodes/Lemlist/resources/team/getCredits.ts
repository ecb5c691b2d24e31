import { defineOperation } from '../../engine/defineOperation';

export const getCredits = defineOperation({
	name: 'Get Credits',
	value: 'getCredits',
	action: 'Get the credits of the team',
	description: 'Get the remaining credits of the team, in total and by source',
	fields: [],
	route: 'GET /team/credits',
});
