import { defineOperation } from '../../engine/define';
import { email } from '../../fields/lead';
import { unsubscribeValue } from '../../fields/unsubscribe';
import { entry } from './entry';
import { retired } from './retired';

export const create = defineOperation({
	name: 'Add',
	value: 'create',
	action: 'Add to the unsubscribe list',
	description: 'Make sure that no campaign of the team writes to a person or a domain any more',
	effects: ['consent'],
	fields: [unsubscribeValue],
	route: 'POST /v2/unsubscribes/variables/{value}',
	check: () => ({ route: 'GET /v2/unsubscribes/variables/{value}', found: entry }),
	v1: {
		fields: [email],
		route: 'POST /unsubscribes/{email}',
		check: () => ({ route: 'GET /unsubscribes/{email}', found: entry }),
		retired,
	},
});
