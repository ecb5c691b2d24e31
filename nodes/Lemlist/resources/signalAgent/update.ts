import { defineOperation } from '../../engine/define';
import { emoji, signalProcessingType, watchListId } from '../../fields/signalAgent';
import { agentFilters } from '../../fields/signalFilters';
import { unwrapped } from '../../output/items';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a signal agent',
	description: 'Change the name, the filters or what happens with the signals of an agent',
	effects: ['costs'],
	fields: [
		watchListId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				emoji,
				{ ...agentFilters, description: 'The filters that replace those which the agent has' },
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. New hires at target accounts',
					description: 'What the agent is called in lemlist',
				},
				signalProcessingType,
			],
		},
	],
	route: 'PATCH /watchlist',
	body: ({ watchListId: id, updateFields }) => ({
		watchListId: id,
		...updateFields,
		filters: updateFields.filters?.filter,
	}),
	orderedBy: ({ watchListId: id }) => id,
	output: unwrapped('data'),
});
