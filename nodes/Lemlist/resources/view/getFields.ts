import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { viewEntity } from '../../fields/view';
import { singlePage } from '../../pagination/strategies';

export const getFields = defineOperation({
	name: 'Get Fields',
	value: 'getFields',
	action: 'Get the fields of views',
	description:
		'List the fields that the conditions of a view can compare, each with its type and its operators',
	fields: [viewEntity, returnAll, limit],
	route: 'GET /views/fields',
	query: ({ entity }) => ({ entity }),
	pagination: singlePage('fields'),
});
