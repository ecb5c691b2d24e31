import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { wholeListIn } from '../../transport/pagers';
import { alertOutput } from './alertOutput';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many deliverability alerts',
	description: 'List the alerts of the team with what they watch and when they last fired',
	fields: [returnAll, limit, simplify],
	route: 'GET /deliverability/alerts',
	pages: wholeListIn('alerts'),
	output: alertOutput,
});
