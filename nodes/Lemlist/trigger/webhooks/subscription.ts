import { NodeApiError, type IHookFunctions, type JsonObject } from 'n8n-workflow';

import { readValidFilters } from '../filters';
import { diffWebhooks, isOwnWebhook, toDesiredWebhooks, type WebhookDiff } from './diff';
import { isPublicUrl } from './publicUrl';
import { clearState, readState, writeState } from './staticData';
import { createSecret } from './verification';
import { WebhooksApi, type Webhook } from './webhooksApi';
import { createWebhooks } from './createWebhooks';

/** Whether lemlist has exactly the webhooks that this node needs; changes nothing. */
export async function subscriptionExists(context: IHookFunctions): Promise<boolean> {
	const { missing, stale } = await fetchDiff(context);
	return missing.length === 0 && stale.length === 0;
}

/**
 * Creates the missing webhooks and deletes stale ones. Throws if it cannot finish; the webhooks
 * that it created are then deleted again.
 */
export async function createSubscription(context: IHookFunctions): Promise<void> {
	warnIfUnreachable(context, readWebhookUrl(context));
	const { unchanged, missing, stale } = await fetchDiff(context);
	// First, so that the team stays below lemlist's webhook limit and each URL is free.
	await new WebhooksApi(context).delete(toIds(stale));

	const { secret: storedSecret } = readState(context);
	const secret = unchanged.length > 0 && storedSecret ? storedSecret : await createSecret(context);
	const created = await createWebhooks(context, missing, secret);
	writeState(context, { secret, hookIds: toIds([...unchanged, ...created]) });
}

/** Deletes all webhooks of this node, whether stored or listed by lemlist; throws after trying all. */
export async function deleteSubscription(context: IHookFunctions): Promise<void> {
	const api = new WebhooksApi(context);
	const webhookUrl = readWebhookUrl(context);
	const state = readState(context);
	let { hookIds } = state;
	let listError: NodeApiError | undefined;
	try {
		const webhooks = await api.list();
		hookIds = toIds(webhooks.filter((webhook) => isOwnWebhook(webhook, webhookUrl, state)));
	} catch (error) {
		listError = error;
	}
	await api.delete(hookIds);
	if (listError) throw new NodeApiError(context.getNode(), listError as unknown as JsonObject);
	clearState(context);
}

async function fetchDiff(context: IHookFunctions): Promise<WebhookDiff> {
	const webhookUrl = readWebhookUrl(context);
	const desiredWebhooks = toDesiredWebhooks(readValidFilters(context), webhookUrl);
	const webhooks = await new WebhooksApi(context).list();
	return diffWebhooks(webhooks, desiredWebhooks, webhookUrl, readState(context));
}

// n8n only knows its own URL. Whether lemlist can reach it shows with the first delivery.
function warnIfUnreachable(context: IHookFunctions, webhookUrl: string): void {
	if (isPublicUrl(webhookUrl)) return;
	context.logger.warn(
		`lemlist delivers over the internet and may not reach ${webhookUrl}. Give n8n a public address (WEBHOOK_URL), or use the Lemlist Polling Trigger.`,
	);
}

function readWebhookUrl(context: IHookFunctions): string {
	return String(context.getNodeWebhookUrl('default'));
}

function toIds(webhooks: Webhook[]): string[] {
	return webhooks.map(({ _id }) => _id);
}
