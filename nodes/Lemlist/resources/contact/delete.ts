import { defineOperation } from '../../engine/define';
import { contactSelect } from '../../fields/contact';
import { deleted } from '../../output/items';

export const deleteContact = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a contact',
	description: 'Delete a contact with its leads, activities, conversations and list entries',
	effects: ['permanent'],
	fields: [contactSelect],
	route: 'DELETE /contacts/{contact}',
	output: deleted,
});
