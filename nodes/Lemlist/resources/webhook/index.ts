import { defineResource } from '../../engine/define';
import { create } from './create';
import { deleteWebhook } from './delete';
import { getAll } from './getAll';

export const webhook = defineResource({
	name: 'Webhook',
	value: 'webhook',
	operations: [create, deleteWebhook, getAll],
});
