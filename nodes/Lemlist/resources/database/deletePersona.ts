import { defineOperation } from '../../engine/define';
import { personaId } from '../../fields/database';
import { deleted } from '../../output/items';

export const deletePersona = defineOperation({
	name: 'Delete Persona',
	value: 'deletePersona',
	action: 'Delete a persona',
	description: 'Remove a saved set of filters for good',
	effects: ['permanent'],
	fields: [personaId],
	route: 'DELETE /database/personas/{personaId}',
	output: deleted,
});
