import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getTags = defineOperation({
	name: 'Get Tags',
	value: 'getTags',
	action: 'Get the tags of the message templates',
	description: 'List the tags in use on message templates',
	fields: [returnAll, limit],
	route: 'GET /message-templates/tags',
	pagination: singlePage('tags'),
});
