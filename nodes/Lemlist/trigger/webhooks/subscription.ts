import { NodeApiError, type IHookFunctions, type JsonObject } from 'n8n-workflow';

import { readValidFilters } from '../filters';
import { createWebhooks } from './createWebhooks';
import { diffWebhooks, isAtUrl, toDesiredWebhooks, type WebhookDiff } from './diff';
import { findFormerWebhooks, warnOfRemaining, type FormerWebhooks } from './formerWebhooks';
import { isReachable, requireReachable, warnIfUnreachable } from './reachability';
import { clearState, readState, toDigest, writeState } from './staticData';
import { createSalt, deriveNodeSecret } from './verification';
import { WebhooksApi, type Webhook } from './webhooksApi';

interface SubscriptionPlan extends WebhookDiff {
	webhookUrl: string;
	salt: string;
	secret: string;
	former: FormerWebhooks;
}

/**
 * Whether lemlist has exactly the webhooks that this node needs; changes nothing. Throws where lemlist
 * cannot reach this n8n.
 */
export async function subscriptionExists(context: IHookFunctions): Promise<boolean> {
	const { missing, stale, former } = await makePlan(context);
	return missing.length === 0 && stale.length === 0 && former.unwanted.length === 0;
}

/**
 * Creates the missing webhooks and deletes stale ones. Throws if it cannot finish, such as where lemlist
 * cannot reach this n8n; the webhooks that it created are then deleted again.
 */
export async function createSubscription(context: IHookFunctions): Promise<void> {
	const { webhookUrl, salt, secret, former, ...diff } = await makePlan(context);
	warnIfUnreachable(context, webhookUrl);
	// First, so that the team stays below lemlist's webhook limit and each URL is free.
	await new WebhooksApi(context).delete(toIds([...diff.stale, ...former.unwanted]));

	const created = await createWebhooks(context, diff.missing, secret);
	writeState(context, webhookUrl, {
		salt,
		secretDigest: toDigest(secret),
		hookIds: toIds([...diff.unchanged, ...created]),
		formerHookIds: toIds(former.remaining),
	});
	warnOfRemaining(context, former.remaining);
}

/**
 * Deletes all webhooks at this node's URL; throws after trying all. Those at former URLs stay, and
 * their IDs are kept, unless the node takes them over.
 */
export async function deleteSubscription(context: IHookFunctions): Promise<void> {
	const api = new WebhooksApi(context);
	const webhookUrl = readWebhookUrl(context);
	const state = readState(context, webhookUrl);
	let { hookIds } = state;
	// After a refusal to start listening, n8n reports the error of the deletion instead, if it has one.
	const hasCreatedNone = hookIds.length + state.formerHookIds.length === 0;
	if (hasCreatedNone && !(await isReachable(context, webhookUrl))) return;
	let remaining: Webhook[] = [];
	let listError: NodeApiError | undefined;
	try {
		const webhooks = await api.list();
		const former = findFormerWebhooks(context, webhooks, webhookUrl, state);
		const ownWebhooks = webhooks.filter((webhook) => isAtUrl(webhook, webhookUrl));
		hookIds = toIds([...ownWebhooks, ...former.unwanted]);
		({ remaining } = former);
	} catch (error) {
		listError = error;
	}
	await api.delete(hookIds);
	if (listError) throw new NodeApiError(context.getNode(), listError as unknown as JsonObject);
	warnOfRemaining(context, remaining);
	clearState(context);
	if (remaining.length > 0) {
		writeState(context, webhookUrl, { ...state, hookIds: [], formerHookIds: toIds(remaining) });
	}
}

async function makePlan(context: IHookFunctions): Promise<SubscriptionPlan> {
	const webhookUrl = readWebhookUrl(context);
	await requireReachable(context, webhookUrl);
	const desiredWebhooks = toDesiredWebhooks(readValidFilters(context), webhookUrl);
	const webhooks = await new WebhooksApi(context).list();
	const state = readState(context, webhookUrl);
	const { salt = createSalt() } = state;
	const secret = await deriveNodeSecret(context, salt);
	// Webhooks that were created with another API key have another secret and are replaced.
	const usableIds = state.secretDigest === toDigest(secret) ? state.hookIds : [];
	return {
		...diffWebhooks(webhooks, desiredWebhooks, webhookUrl, usableIds),
		former: findFormerWebhooks(context, webhooks, webhookUrl, state),
		webhookUrl,
		salt,
		secret,
	};
}

function readWebhookUrl(context: IHookFunctions): string {
	return String(context.getNodeWebhookUrl('default'));
}

function toIds(webhooks: Webhook[]): string[] {
	return webhooks.map(({ _id }) => _id);
}
