import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getLabels = defineOperation({
	name: 'Get Labels',
	value: 'getLabels',
	action: 'Get the labels of the inbox',
	description: 'List the labels that conversations of the team can have',
	fields: [returnAll, limit],
	route: 'GET /inbox/labels',
	pagination: singlePage(),
});
