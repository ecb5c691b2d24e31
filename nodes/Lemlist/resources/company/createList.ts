import { defineOperation } from '../../engine/defineOperation';
import { unwrap } from '../../output/items';

export const createList = defineOperation({
	name: 'Create List',
	value: 'createList',
	action: 'Create a company list',
	description: 'Create an empty company list, to fill with Add to List',
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Prospects',
			description: 'The name of the list, up to 200 characters, without angle brackets',
			format: 'plainText',
		},
	],
	route: 'POST /companies/lists',
	body: ({ name }) => ({ name }),
	output: unwrap('list'),
});
