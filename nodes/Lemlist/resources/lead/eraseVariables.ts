import { defineOperation } from '../../engine/defineOperation';
import { leadIdField, variableNames } from '../../fields/lead';

export const eraseVariables = defineOperation({
	name: 'Erase Variables',
	value: 'eraseVariables',
	action: 'Erase custom variables of a lead',
	description:
		'Clear custom variables of one lead; other leads keep their values. Update does this as well with Empty Values; use this operation only to name variables instead of mapping them.',
	sideEffects: ['irreversible'],
	fields: [leadIdField, variableNames],
	route: 'DELETE /leads/{leadId}/variables',
	// lemlist reads only the names.
	query: ({ variableNames: names }) => Object.fromEntries(names.map((name) => [name, true])),
});
