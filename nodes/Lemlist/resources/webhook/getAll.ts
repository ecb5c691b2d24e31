import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { asIs } from '../../output/items';
import { wholeList } from '../../transport/pagination';
import { disabledHint } from './disabledHint';
import { withState } from './withState';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many webhooks',
	description:
		"List the webhooks of the team with their state and their workflow's URL, disabled ones included",
	fields: [returnAll, limit],
	route: 'GET /hooks',
	pages: wholeList(),
	output: withState,
	hint: disabledHint,
	v1: { output: asIs },
});
