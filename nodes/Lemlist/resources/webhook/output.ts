import { omitKeys } from '../../output/items';
import type { OutputFormat } from '../../output/outputFormat';
import { redactTokens } from '../../webhookDefinition';
import { toWebhookAddress } from './webhookAddress';

const withoutSecret = omitKeys('secret');

/** Webhooks without their secret and the tokens in their addresses. */
export const webhookOutputV1: OutputFormat = {
	toItems: (response, parameters) =>
		withoutSecret.toItems(response, parameters).map(({ json }) => ({
			json: {
				...json,
				...(json.targetUrl !== undefined && { targetUrl: redactTokens(String(json.targetUrl)) }),
			},
		})),
};

/** Webhooks without their secret and tokens, with their state and the URL that their trigger node shows. */
export const webhookOutput: OutputFormat = {
	toItems: (response, parameters) =>
		webhookOutputV1.toItems(response, parameters).map(({ json }) => ({
			json: {
				...json,
				state: json.disabled ? 'disabled' : 'active',
				workflowUrl: toWebhookAddress(String(json.targetUrl)) ?? '',
			},
		})),
};
