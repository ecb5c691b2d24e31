import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { singlePage } from '../../pagination/strategies';
import { alertOutput } from './output';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many deliverability alerts',
	description: 'List the alerts of the team with what they watch and when they last fired',
	fields: [returnAll, limit, simplify],
	route: 'GET /deliverability/alerts',
	pagination: singlePage('alerts'),
	output: alertOutput,
});
