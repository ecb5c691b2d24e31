import { defineOperation } from '../../engine/defineOperation';

export const getCredits = defineOperation({
	name: 'Get Credits',
	value: 'getCredits',
	action: 'Get the credits of the team',
	description: 'Get how many credits the team has left, in total and by where they come from',
	fields: [],
	route: 'GET /team/credits',
});
