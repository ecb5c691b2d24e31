import { defineOperation } from '../../engine/defineOperation';
import { webhookField } from '../../fields/webhook';
import { deletedItem } from '../../output/items';

export const deleteWebhook = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a webhook',
	description: 'Stop the deliveries of a webhook for good',
	sideEffects: ['irreversible'],
	fields: [webhookField],
	route: 'DELETE /hooks/{hookId}',
	output: deletedItem,
	v1: 'same',
});
