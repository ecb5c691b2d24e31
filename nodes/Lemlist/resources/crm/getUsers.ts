import { defineOperation } from '../../engine/defineOperation';
import { simplify } from '../../fields/simplify';
import { USER } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

export const getUsers = defineOperation({
	name: 'Get Users',
	value: 'getUsers',
	action: 'Get the users of a connected CRM',
	description: 'List the team members who have connected a CRM, with one item per connection',
	fields: [simplify],
	route: 'GET /team/crmUsers',
	output: recordOutput(USER),
});
