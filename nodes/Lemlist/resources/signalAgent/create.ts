import { defineOperation } from '../../engine/defineOperation';
import { sendEmpty } from '../../engine/input/emptyValue';
import {
	agentCampaign,
	agentEmoji,
	agentPersona,
	signalProcessingType,
	signalType,
} from '../../fields/signalAgent';
import { agentFilters } from '../../fields/agentFilters';
import { signalTask } from '../../fields/signalTask';
import { unwrap } from '../../output/items';
import { toTaskTemplate } from './toTaskTemplate';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a signal agent',
	description:
		'Create an agent that watches for events such as job changes; it is a draft unless you activate it',
	sideEffects: ['costsCredits'],
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. New hires at target accounts',
			description: 'The name of the agent in lemlist',
		},
		{ ...signalType, required: true },
		agentFilters,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Activate',
					name: 'activate',
					type: 'boolean',
					default: true,
					description:
						'Whether to start the agent immediately instead of creating a draft. Uses credits.',
				},
				agentCampaign,
				agentEmoji,
				agentPersona,
				{
					displayName: 'Segment',
					name: 'segmentType',
					type: 'options',
					allowArbitraryValues: true,
					default: 'all',
					description: 'Who the agent watches',
					options: [{ name: 'All Matches', value: 'all' }],
				},
				signalProcessingType,
				signalTask,
			],
		},
	],
	route: 'POST /watchlist',
	body: ({ name, type, filters, additionalFields }) => ({
		name,
		type,
		filters: sendEmpty(filters.filter ?? []),
		// lemlist requires these three as well (docs/lemlist-api.md#signal-agents).
		segmentType: 'all',
		signalProcessingType: 'manual',
		activate: false,
		...additionalFields,
		signalOpportunityTemplate: toTaskTemplate(additionalFields.signalOpportunityTemplate?.task),
	}),
	// 429 means that the team watches the maximum number of people and companies.
	rateLimitMeansQuota: true,
	output: unwrap('data'),
});
