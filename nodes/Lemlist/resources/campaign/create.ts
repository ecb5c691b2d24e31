import { defineOperation } from '../../engine/defineOperation';
import { autoReview, autoReviewConditions } from '../../fields/campaignBehavior';
import { simplify } from '../../fields/simplify';
import { campaignOutput } from './output';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a campaign',
	description: 'Add a campaign with an empty sequence and a schedule of its own',
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Product launch',
		},
		simplify,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				autoReviewConditions,
				autoReview,
				{
					displayName: 'Timezone',
					name: 'timezone',
					type: 'string',
					default: '',
					placeholder: 'e.g. America/New_York',
					description: 'The time zone of the schedule; Europe/Paris by default',
				},
			],
		},
	],
	route: 'POST /campaigns',
	body: ({ name, additionalFields }) => ({ name, ...additionalFields }),
	output: campaignOutput,
});
