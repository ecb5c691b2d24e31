import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { simplify } from '../../fields/simplify';
import { campaignOutput } from './output';

export const duplicate = defineOperation({
	name: 'Duplicate',
	value: 'duplicate',
	action: 'Duplicate a campaign',
	description: 'Copy a campaign with its sequence, but without its leads, into a new draft',
	fields: [
		campaignField,
		simplify,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					description: "The name of the copy; by default the original name followed by 'Copy'",
				},
			],
		},
	],
	route: 'POST /campaigns/{campaignId}/duplicate',
	body: ({ additionalFields }) => additionalFields,
	output: campaignOutput,
});
