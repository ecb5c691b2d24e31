import { defineOperation } from '../../engine/define';
import { hookId } from '../../fields/webhook';
import { deleted } from '../../output/items';

export const deleteWebhook = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a webhook',
	description: 'Stop the deliveries of a webhook for good',
	effects: ['permanent'],
	fields: [hookId],
	route: 'DELETE /hooks/{hookId}',
	output: deleted,
	v1: 'same',
});
