import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { byOffset } from '../../transport/pagination';
import { retired } from './retired';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many unsubscribes',
	description:
		'List whom lemlist does not write to: addresses, domains, LinkedIn URLs and phone numbers',
	fields: [returnAll, limit],
	route: 'GET /v2/unsubscribes/variables',
	pages: byOffset(),
	v1: { route: 'GET /unsubscribes', retired },
});
