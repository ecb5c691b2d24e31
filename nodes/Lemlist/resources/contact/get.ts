import { defineOperation } from '../../engine/define';
import { contactSelect } from '../../fields/contact';
import { simplify } from '../../fields/simplify';
import { contactSummary } from './contactSummary';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a contact',
	description: 'Get a contact by ID or e-mail address, with its fields and campaigns',
	fields: [contactSelect, simplify],
	route: 'GET /contacts/{contact}',
	output: contactSummary,
});
