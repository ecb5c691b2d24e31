import { defineOperation } from '../../engine/defineOperation';
import { userField } from '../../fields/user';
import { unwrap } from '../../output/items';

export const getSignature = defineOperation({
	name: 'Get Signature',
	value: 'getSignature',
	action: 'Get the signature of a user',
	description: 'Get the email signature of a team member, as HTML and as plain text',
	fields: [userField],
	route: 'GET /users/{userId}/signature',
	output: unwrap('data'),
});
