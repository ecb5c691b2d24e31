import { defineOperation } from '../../engine/defineOperation';
import { personaField } from '../../fields/database';
import { deletedItem } from '../../output/items';

export const deletePersona = defineOperation({
	name: 'Delete Persona',
	value: 'deletePersona',
	action: 'Delete a persona',
	description: 'Permanently delete a saved set of filters',
	sideEffects: ['irreversible'],
	fields: [personaField],
	route: 'DELETE /database/personas/{personaId}',
	output: deletedItem,
});
