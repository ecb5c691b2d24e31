import { createHash } from 'node:crypto';
import type { IDataObject, INode } from 'n8n-workflow';

import { isRecord } from '../../output/records';

/**
 * What n8n stores about the webhooks of a node: nothing secret, because exports and n8n's API show it.
 * Test listening has static data of its own.
 */
export interface SubscriptionState {
	/** From it and the API key, the secret of the webhooks is derived. */
	salt?: string;
	/** The digest of that secret. */
	secretDigest?: string;
	/** The digests of the tokens in the addresses of the webhooks. */
	tokenDigests?: string[];
	/** The webhooks at the node's present URL that were created with this secret. */
	hookIds: string[];
	/** The node's webhooks at former URLs, which another n8n with a copy of the database may use. */
	formerHookIds: string[];
}

/** The n8n contexts that know a node's static data. */
export interface StaticDataContext {
	getWorkflowStaticData(type: 'node'): IDataObject;
	getInstanceId(): string;
	getWorkflow(): { id?: string };
	getNode(): INode;
}

/**
 * Reads the state of this node for its present URL. A copy of a workflow carries the state of its
 * original, and a renamed node or a restored database none or an older one.
 */
export function readState(context: StaticDataContext, webhookUrl: string): SubscriptionState {
	const stored = context.getWorkflowStaticData('node');
	if (stored.owner !== toOwner(context)) return { hookIds: [], formerHookIds: [] };
	const hookIds = toTexts(stored.hookIds);
	const formerHookIds = toTexts(stored.formerHookIds);
	const isPresent = stored.webhookUrl === webhookUrl;
	return {
		salt: toText(stored.salt),
		secretDigest: toText(stored.secretDigest),
		tokenDigests: toTexts(stored.tokenDigests),
		hookIds: isPresent ? hookIds : [],
		formerHookIds: isPresent ? formerHookIds : [...formerHookIds, ...hookIds],
	};
}

/** The digest of the secret of the node's webhooks, whichever n8n stored it. */
export function readSecretDigest(context: StaticDataContext): string | undefined {
	// Before the secret was derived, it was stored itself; publishing replaces it.
	const { secretDigest, secret } = context.getWorkflowStaticData('node');
	return toText(secretDigest) ?? (toText(secret) && toDigest(String(secret)));
}

/** The digests of the tokens in the addresses of the node's webhooks, whichever n8n stored them. */
export function readTokenDigests(context: StaticDataContext): string[] {
	return toTexts(context.getWorkflowStaticData('node').tokenDigests);
}

/** How far the activities of a node were read when n8n last stored its data; empty if that is unknown. */
export function readReading(context: StaticDataContext): IDataObject {
	const { owner, reading } = context.getWorkflowStaticData('node');
	return owner === toOwner(context) && isRecord(reading) ? reading : {};
}

/** Stores how far the activities of a node were read, next to the state of its webhooks. */
export function writeReading(context: StaticDataContext, reading: IDataObject): void {
	const data = context.getWorkflowStaticData('node');
	const owner = toOwner(context);
	if (data.owner !== undefined && data.owner !== owner) clearState(context);
	Object.assign(data, { owner, reading });
}

/** Creates a salt for a node that has none, so that its webhooks can be created. */
export function ensureSalt(context: StaticDataContext, createSalt: () => string): void {
	const data = context.getWorkflowStaticData('node');
	const owner = toOwner(context);
	if (data.owner !== undefined && data.owner !== owner) clearState(context);
	if (toText(data.salt) === undefined) Object.assign(data, { owner, salt: createSalt() });
}

/** Replaces the state; n8n writes it to its database after the life-cycle method has returned. */
export function writeState(
	context: StaticDataContext,
	webhookUrl: string,
	state: SubscriptionState,
): void {
	const reading = readReading(context);
	clearState(context);
	Object.assign(context.getWorkflowStaticData('node'), {
		owner: toOwner(context),
		webhookUrl,
		...state,
		...(Object.keys(reading).length > 0 && { reading }),
	});
}

/** Deletes the state. */
export function clearState(context: StaticDataContext): void {
	const data = context.getWorkflowStaticData('node');
	for (const key of Object.keys(data)) delete data[key];
}

/** What distinguishes a node from all copies of it, except in a copy of n8n's database. */
export function toOwner(context: StaticDataContext): string {
	const { webhookId, id } = context.getNode();
	return toDigest(
		JSON.stringify([context.getInstanceId(), context.getWorkflow().id, webhookId ?? id]),
	);
}

/** A text that identifies another one without revealing it. */
export function toDigest(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}

function toText(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function toTexts(value: unknown): string[] {
	return Array.isArray(value) ? value.map(String) : [];
}
