import { NodeApiError, type IHookFunctions, type JsonObject } from 'n8n-workflow';

import { isPublicUrl } from './publicUrl';
import { diffWebhooks, isOwnWebhook, toDesiredWebhooks, type WebhookDiff } from './diff';
import { readValidFilters } from './filters';
import { listWebhooks } from './webhooksApi';
import { createWebhooks } from './webhookSync';
import { createNodeSecret } from './verification';
import { deleteWebhooks } from './deleteWebhooks';
import { clearState, writeState, readState } from './staticData';

/** Whether lemlist holds exactly the webhooks that this node wants; only looks. */
export async function isSubscribed(context: IHookFunctions): Promise<boolean> {
	const { missing, stale } = await fetchDiff(context);
	return missing.length === 0 && stale.length === 0;
}

/**
 * Makes what is missing at lemlist, replaces what is wrong and removes what is too much. Throws
 * when it cannot finish, after taking back what it made.
 */
export async function subscribe(context: IHookFunctions): Promise<void> {
	warnIfUnreachable(context, getWebhookUrl(context));
	const { unchanged, missing, stale } = await fetchDiff(context);
	await deleteWebhooks(
		context,
		stale.map(({ _id }) => _id),
	);

	const { secret: storedSecret } = readState(context);
	const secret =
		unchanged.length > 0 && storedSecret ? storedSecret : await createNodeSecret(context);
	const newWebhooks = await createWebhooks(context, missing, secret);
	writeState(context, { secret, hookIds: [...unchanged, ...newWebhooks].map(({ _id }) => _id) });
}

/** Removes every webhook of this node from lemlist, stored or found; throws after trying all. */
export async function unsubscribe(context: IHookFunctions): Promise<void> {
	const webhookUrl = getWebhookUrl(context);
	const state = readState(context);
	let hookIds = state.hookIds;
	let listError: NodeApiError | undefined;
	try {
		const webhooks = await listWebhooks(context);
		hookIds = webhooks
			.filter((webhook) => isOwnWebhook(webhook, webhookUrl, state))
			.map(({ _id }) => _id);
	} catch (error) {
		listError = error;
	}
	await deleteWebhooks(context, hookIds);
	if (listError) throw new NodeApiError(context.getNode(), listError as unknown as JsonObject);
	clearState(context);
}

async function fetchDiff(context: IHookFunctions): Promise<WebhookDiff> {
	const webhookUrl = getWebhookUrl(context);
	const desiredWebhooks = toDesiredWebhooks(readValidFilters(context), webhookUrl);
	return diffWebhooks(await listWebhooks(context), desiredWebhooks, webhookUrl, readState(context));
}

// n8n knows its own address only; whether lemlist reaches it shows with the first delivery.
function warnIfUnreachable(context: IHookFunctions, webhookUrl: string): void {
	if (isPublicUrl(webhookUrl)) return;
	context.logger.warn(
		`lemlist delivers over the internet and may not reach ${webhookUrl}. Give n8n a public address (WEBHOOK_URL), or use the Lemlist Polling Trigger.`,
	);
}

function getWebhookUrl(context: IHookFunctions): string {
	return String(context.getNodeWebhookUrl('default'));
}
