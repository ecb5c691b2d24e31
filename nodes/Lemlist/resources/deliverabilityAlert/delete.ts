import { defineOperation } from '../../engine/define';
import { alertId } from '../../fields/deliverabilityAlert';
import { deleted } from '../../output/items';

export const deleteAlert = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a deliverability alert',
	description: 'Remove an alert for good',
	effects: ['permanent'],
	fields: [alertId],
	route: 'DELETE /deliverability/alerts/{alertId}',
	output: deleted,
});
