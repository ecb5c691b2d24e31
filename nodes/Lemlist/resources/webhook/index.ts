import { defineResource } from '../../engine/defineOperation';
import { check } from './check';
import { create } from './create';
import { deleteWebhook } from './delete';
import { deleteOrphans } from './deleteOrphans';
import { getAll } from './getAll';

export const webhook = defineResource({
	name: 'Webhook',
	value: 'webhook',
	description: 'Webhooks of the team; the Lemlist Community Trigger manages its own',
	operations: [check, create, deleteWebhook, deleteOrphans, getAll],
});
