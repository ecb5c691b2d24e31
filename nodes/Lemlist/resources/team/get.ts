import { defineOperation } from '../../engine/defineOperation';
import { omitKeys } from '../../output/items';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get the team',
	description: 'Get the team that the API key belongs to',
	fields: [
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Include Members',
					name: 'members',
					type: 'boolean',
					default: true,
					description: 'Whether to add the name, email address and role of each member',
				},
			],
		},
	],
	route: 'GET /team',
	query: ({ options }) => ({ version: options.members ? 'v2' : '' }),
	// The response of the original API contains the API key of the team.
	output: omitKeys('apiKey'),
	v1: { fields: [], route: 'GET /team', output: omitKeys('apiKey') },
});
