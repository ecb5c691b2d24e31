import { defineOperation } from '../../engine/defineOperation';
import { signalAgentField } from '../../fields/signalAgent';
import { unwrap } from '../../output/items';

export const watchLists = defineOperation({
	name: 'Watch Lists',
	value: 'watchLists',
	action: 'Have a signal agent watch contact or company lists',
	description:
		'Replace the lists that an agent watches. Only companies with a domain and contacts with a LinkedIn URL are watched, and the lists must match the signal type.',
	sideEffects: ['costsCredits'],
	fields: [
		signalAgentField,
		{
			displayName: 'List Names or IDs',
			name: 'crmListIds',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'getAllLists' },
			required: true,
			default: [],
			description:
				'All lists that the agent watches from now on, up to 500; it stops watching others. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
	],
	route: 'POST /watchlist/crm-lists',
	body: ({ watchListId, crmListIds }) => ({ watchListId, crmListIds }),
	serializeBy: ({ watchListId }) => watchListId,
	isRepeatable: true,
	rateLimitMeansQuota: true,
	output: unwrap('data'),
});
