import { defineOperation } from '../../engine/defineOperation';
import { deletionLookup } from '../../engine/deletionLookup';
import { customFieldLocator, fieldEntity } from '../../fields/customField';
import { deletedItem } from '../../output/items';

export const deleteField = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a field',
	description:
		'Remove a field that the team has made, with the values that all contacts or companies have in it. lemlist refuses it while a campaign uses the field.',
	sideEffects: ['irreversible'],
	fields: [fieldEntity, customFieldLocator],
	route: 'DELETE /fields/{entity}/{fieldName}',
	isRepeatable: false,
	lookup: ({ entity, fieldName }) =>
		deletionLookup(
			{ route: 'GET /fields', query: { entity }, key: entity },
			({ name }) => name === fieldName,
		),
	output: deletedItem,
});
