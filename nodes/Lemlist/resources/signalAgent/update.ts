import { defineOperation } from '../../engine/defineOperation';
import {
	agentCampaign,
	agentEmoji,
	agentPersona,
	signalAgentField,
	signalProcessingType,
} from '../../fields/signalAgent';
import { agentFilters } from '../../fields/agentFilters';
import { unwrap } from '../../output/items';
import { emptyValues } from '../../fields/emptyValues';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a signal agent',
	description: 'Change the name, the filters or the signal processing of an agent',
	sideEffects: ['costsCredits'],
	fields: [
		signalAgentField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				agentCampaign,
				agentEmoji,
				{ ...agentFilters, description: 'The filters that replace the existing ones' },
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. New hires at target accounts',
					description: 'The name of the agent in lemlist',
				},
				agentPersona,
				signalProcessingType,
			],
		},
		emptyValues,
	],
	route: 'PATCH /watchlist',
	body: ({ watchListId, updateFields }) => ({
		watchListId,
		...updateFields,
		filters: updateFields.filters?.filter,
	}),
	// 429 means that the team watches the maximum number of people and companies.
	rateLimitMeansQuota: true,
	serializeBy: ({ watchListId }) => watchListId,
	// lemlist charges for the signals of the new filters.
	isRepeatable: false,
	output: unwrap('data'),
});
