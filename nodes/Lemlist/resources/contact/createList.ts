import { defineOperation } from '../../engine/defineOperation';
import { unwrap } from '../../output/items';

export const createList = defineOperation({
	name: 'Create List',
	value: 'createList',
	action: 'Create a contact list',
	description: 'Create an empty contact list, to fill with Add to List',
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Nurturing',
			description: 'The name of the list, up to 200 characters, without angle brackets',
			format: 'plainText',
		},
	],
	route: 'POST /contacts/lists',
	body: ({ name }) => ({ name }),
	output: unwrap('list'),
});
