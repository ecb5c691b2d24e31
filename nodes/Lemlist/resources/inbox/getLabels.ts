import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { wholeList } from '../../transport/pagination';

export const getLabels = defineOperation({
	name: 'Get Labels',
	value: 'getLabels',
	action: 'Get the labels of the inbox',
	description: 'List the labels that conversations of the team can have',
	fields: [returnAll, limit],
	route: 'GET /inbox/labels',
	pages: wholeList(),
});
