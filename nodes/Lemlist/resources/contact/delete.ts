import { defineOperation } from '../../engine/defineOperation';
import { contactField } from '../../fields/contact';
import { deletedItem } from '../../output/items';

export const deleteContact = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a contact',
	description: 'Delete a contact with its leads, activities, conversations and list entries',
	sideEffects: ['irreversible'],
	fields: [contactField],
	route: 'DELETE /contacts/{contact}',
	output: deletedItem,
});
