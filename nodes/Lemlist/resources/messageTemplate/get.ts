import { defineOperation } from '../../engine/defineOperation';
import { templateField } from '../../fields/messageTemplate';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a message template',
	description: 'Get the subject and text of a template, with variables in double braces',
	fields: [templateField],
	route: 'GET /message-templates/{templateId}',
});
