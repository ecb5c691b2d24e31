import { defineOperation } from '../../engine/defineOperation';
import { recordLocator } from '../../fields/recordLocator';
import { deletedItem } from '../../output/items';

const webhookField = recordLocator({
	displayName: 'Webhook',
	name: 'hookId',
	description: 'The webhook, by its event and URL',
	noun: 'a webhook',
	searchMethod: 'searchWebhooks',
	idPrefixes: ['hoo'],
});

export const deleteWebhook = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a webhook',
	description: 'Permanently delete a webhook',
	sideEffects: ['irreversible'],
	fields: [webhookField],
	route: 'DELETE /hooks/{hookId}',
	output: deletedItem,
	v1: 'same',
});
