import { omitKeys } from '../../output/items';
import type { OutputFormat } from '../../output/outputFormat';
import { toWebhookAddress } from './findOrphans';

const withoutSecret = omitKeys('secret');

/** Webhooks without their secret, with their state and the URL that their trigger node shows. */
export const webhookOutput: OutputFormat = {
	toItems: (response, parameters) =>
		withoutSecret.toItems(response, parameters).map(({ json }) => ({
			json: {
				...json,
				state: json.disabled ? 'disabled' : 'active',
				workflowUrl: toWebhookAddress(String(json.targetUrl)) ?? '',
			},
		})),
};
