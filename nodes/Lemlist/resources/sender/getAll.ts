import { defineOperation } from '../../engine/defineOperation';
import { campaignFilter } from '../../fields/campaign';
import { limit, returnAll } from '../../fields/paging';
import { senderList } from './senderPool';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many senders of the team',
	description:
		'List the members of the team with the accounts that they can send from, and what is wrong with them. Needs the Email Pro plan.',
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
					description:
						'The campaign for which lemlist says which channels are required and who is in the pool',
				},
			],
		},
	],
	route: 'GET /senders',
	query: ({ filters }) => filters,
	pagination: senderList,
});
