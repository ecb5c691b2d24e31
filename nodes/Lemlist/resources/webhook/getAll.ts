import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { wholeList } from '../../transport/pagination';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many webhooks',
	description: 'List the webhooks of the team, disabled ones included',
	fields: [returnAll, limit],
	route: 'GET /hooks',
	pages: wholeList(),
	v1: 'same',
});
