import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { viewEntity } from '../../fields/view';
import { singlePage } from '../../pagination/strategies';

export const getFields = defineOperation({
	name: 'Get Fields',
	value: 'getFields',
	action: 'Get the fields of views',
	description: 'List the fields that a view can filter by, with their types and operators',
	fields: [viewEntity, returnAll, limit],
	route: 'GET /views/fields',
	query: ({ entity }) => ({ entity }),
	pagination: singlePage('fields'),
});
