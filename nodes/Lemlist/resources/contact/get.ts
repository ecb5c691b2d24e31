import { defineOperation } from '../../engine/defineOperation';
import { contactField } from '../../fields/contact';
import { simplify } from '../../fields/simplify';
import { contactOutput } from './output';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a contact',
	description: 'Get a contact by ID or email address, with its fields and campaigns',
	fields: [contactField, simplify],
	route: 'GET /contacts/{contact}',
	output: contactOutput,
});
