import { NodeApiError, type IDataObject, type IHookFunctions, type JsonObject } from 'n8n-workflow';

import { tokensIn } from '../../webhookDefinition';
import { toStoredState } from '../activities/cursor';
import { readValidFilters } from '../filters';
import {
	afterEarlierChanges,
	isFirstPublication,
	isStart,
	publishedNode,
	type PublishedNode,
} from '../publishedNode';
import { createWebhooks } from './createWebhooks';
import { diffWebhooks, isAtUrl, toDesiredWebhooks, type WebhookDiff } from './diff';
import { findFormerWebhooks, warnOfRemaining, type FormerWebhooks } from './formerWebhooks';
import { isReachable, requireReachable, warnIfUnreachable } from './reachability';
import {
	clearState,
	readReading,
	readState,
	toDigest,
	writeReading,
	writeState,
} from './staticData';
import { createSalt, deriveNodeSecret, toTokenDigest } from './verification';
import { WebhooksApi, type Webhook } from './webhooksApi';

interface SubscriptionPlan extends WebhookDiff {
	webhookUrl: string;
	salt: string;
	secret: string;
	former: FormerWebhooks;
}

/**
 * Whether lemlist has exactly the webhooks that this node needs; changes nothing. At a start of n8n, it is
 * true. Throws where lemlist cannot reach this n8n.
 */
export async function subscriptionExists(context: IHookFunctions): Promise<boolean> {
	const node = nodeOfProduction(context);
	// n8n then runs `trigger()` as well, which repairs the webhooks, and repeats that for as long as lemlist
	// cannot be reached. A failure here would make n8n remove the route of the trigger, and lemlist deletes
	// webhooks that get a 404.
	if (node && isStart(context.getActivationMode())) {
		node.isPublished = true;
		return true;
	}
	const { missing, stale, former } = await makePlan(context);
	const exists = missing.length === 0 && stale.length === 0 && former.unwanted.length === 0;
	if (node && exists) node.isPublished = true;
	return exists;
}

/**
 * Creates the missing webhooks and deletes stale ones. Throws if it cannot finish, such as where lemlist
 * cannot reach this n8n; the webhooks that it created are then deleted again.
 */
export async function createSubscription(context: IHookFunctions): Promise<void> {
	const node = nodeOfProduction(context);
	if (!node) return await createAll(context);
	await afterEarlierChanges(node, async () => await createAll(context));
	node.isPublished = true;
	// What happened since the webhooks of the former version were deleted is caught up at once.
	if (!isFirstPublication(context.getActivationMode())) void node.catchUp?.();
}

async function createAll(context: IHookFunctions): Promise<void> {
	const { webhookUrl, salt, secret, former, ...diff } = await makePlan(context);
	warnIfUnreachable(context, webhookUrl);
	// First, so that the team stays below lemlist's webhook limit and each URL is free.
	await new WebhooksApi(context).delete(toIds([...diff.stale, ...former.unwanted]));

	const created = await createWebhooks(context, diff.missing, secret);
	writeState(context, webhookUrl, {
		salt,
		secretDigest: toDigest(secret),
		tokenDigests: toTokenDigests([...diff.unchanged, ...created]),
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
	const node = publishedNode(context);
	// n8n ends a test as it ends a publication, and the workflow may be published next to the test.
	if (isOfTest(context, node)) return await deleteAll(context);
	node.isPublished = false;
	await afterEarlierChanges(node, async () => await deleteAll(context));
}

async function deleteAll(context: IHookFunctions): Promise<void> {
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
	const reading = readReading(context);
	clearState(context);
	if (remaining.length > 0) {
		writeState(context, webhookUrl, { ...state, hookIds: [], formerHookIds: toIds(remaining) });
	}
	keepReading(context, reading);
}

function isOfTest(context: IHookFunctions, { webhookUrl }: PublishedNode): boolean {
	return webhookUrl !== undefined && webhookUrl !== readWebhookUrl(context);
}

/** Keeps how far activities were read, because n8n deletes a trigger also when it is only edited. */
function keepReading(context: IHookFunctions, stored: IDataObject): void {
	const { state } = publishedNode(context);
	const reading = state ? toStoredState(state) : stored;
	if (Object.keys(reading).length > 0) writeReading(context, reading);
}

/** What this process knows of the node that n8n sets up; undefined if it only begins to listen for a test event. */
function nodeOfProduction(context: IHookFunctions): PublishedNode | undefined {
	if (context.getMode() === 'manual') return undefined;
	const node = publishedNode(context);
	node.webhookUrl = readWebhookUrl(context);
	return node;
}

async function makePlan(context: IHookFunctions): Promise<SubscriptionPlan> {
	const webhookUrl = readWebhookUrl(context);
	await requireReachable(context, webhookUrl);
	const filters = readValidFilters(context);
	const webhooks = await new WebhooksApi(context).list();
	const state = readState(context, webhookUrl);
	const { salt = createSalt() } = state;
	const secret = await deriveNodeSecret(context, salt);
	// Webhooks that were created with another API key have other tokens and are replaced.
	const desiredWebhooks = toDesiredWebhooks(context, filters, webhookUrl, secret);
	return {
		...diffWebhooks(webhooks, desiredWebhooks, webhookUrl),
		former: findFormerWebhooks(context, webhooks, webhookUrl, state),
		webhookUrl,
		salt,
		secret,
	};
}

function readWebhookUrl(context: IHookFunctions): string {
	return String(context.getNodeWebhookUrl('default'));
}

function toTokenDigests(webhooks: Webhook[]): string[] {
	return webhooks.flatMap(({ targetUrl, type }) =>
		tokensIn(targetUrl).map((token) => toTokenDigest(type || '', token)),
	);
}

function toIds(webhooks: Webhook[]): string[] {
	return webhooks.map(({ _id }) => _id);
}
