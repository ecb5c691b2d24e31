import { defineOperation } from '../../engine/defineOperation';
import { alertField } from '../../fields/deliverabilityAlert';
import { deletedItem } from '../../output/items';

export const deleteAlert = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a deliverability alert',
	description: 'Permanently delete an alert',
	sideEffects: ['irreversible'],
	fields: [alertField],
	route: 'DELETE /deliverability/alerts/{alertId}',
	output: deletedItem,
});
