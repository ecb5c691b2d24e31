import { defineOperation } from '../../engine/defineOperation';
import { deletionLookup } from '../../engine/deletionLookup';
import { editableViewField, viewEntity } from '../../fields/view';
import { deletedItem } from '../../output/items';

export const deleteView = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a view',
	description: 'Delete a view for everyone who sees it; the records stay',
	sideEffects: ['irreversible'],
	fields: [viewEntity, editableViewField],
	route: 'DELETE /views/{viewId}',
	isRepeatable: false,
	lookup: ({ entity, viewId }) =>
		deletionLookup(
			{ route: 'GET /views', query: { entity }, key: 'views' },
			({ id }) => id === viewId,
		),
	output: deletedItem,
});
