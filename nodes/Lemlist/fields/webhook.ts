import { recordLocator } from './recordLocator';

export const webhookField = recordLocator({
	displayName: 'Webhook',
	name: 'hookId',
	description: 'The webhook, by its event and URL',
	noun: 'a webhook',
	searchMethod: 'searchWebhooks',
	idPrefixes: ['hoo'],
});
