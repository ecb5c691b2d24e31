import { defineOperation } from '../../engine/define';
import { deleted } from '../../output/items';

export const deletePersona = defineOperation({
	name: 'Delete Persona',
	value: 'deletePersona',
	action: 'Delete a persona',
	description: 'Remove a saved set of filters for good',
	effects: ['permanent'],
	fields: [
		{
			displayName: 'Persona ID',
			name: 'personaId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. pdp_A1B2C3D4E5F6G7H8I',
			description: 'The ID of the persona, as Get Personas returns it',
		},
	],
	route: 'DELETE /database/personas/{personaId}',
	output: deleted,
});
