import { defineOperation } from '../../engine/defineOperation';
import { campaignFilter } from '../../fields/campaign';
import { limit, returnAll } from '../../fields/paging';
import { senderList } from './senderPool';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many senders of the team',
	description:
		'List the team members with the accounts that they can send from, and the problems of these accounts. Requires the Email Pro plan or higher.',
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					...campaignFilter,
					description: 'A campaign, to also return which channels it requires and who sends for it',
				},
			],
		},
	],
	route: 'GET /senders',
	query: ({ filters }) => filters,
	pagination: senderList,
});
