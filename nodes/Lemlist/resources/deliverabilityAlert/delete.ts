import { defineOperation } from '../../engine/define';
import { alertId } from '../../fields/deliverabilityAlert';
import { deleted } from '../../output/items';

export const deleteAlert = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a deliverability alert',
	description: 'Remove an alert for good. This cannot be undone.',
	fields: [alertId],
	route: 'DELETE /deliverability/alerts/{alertId}',
	output: deleted,
});
