import { defineOperation } from '../../engine/defineOperation';
import { deletionLookup } from '../../engine/deletionLookup';
import { customFieldLocator, fieldEntity } from '../../fields/customField';
import { deletedItem } from '../../output/items';

export const deleteField = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a field',
	description:
		"Delete a field that the team created, with its values in all contacts or companies. lemlist doesn't delete a field that a campaign uses.",
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
