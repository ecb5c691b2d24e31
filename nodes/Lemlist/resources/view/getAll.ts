import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { viewEntity } from '../../fields/view';
import { singlePage } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many views',
	description:
		"List the views that the API key's owner sees, with their conditions and their addresses in the app",
	fields: [viewEntity, returnAll, limit],
	route: 'GET /views',
	query: ({ entity }) => ({ entity }),
	pagination: singlePage('views'),
});
