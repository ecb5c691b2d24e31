import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IHookFunctions, ITriggerFunctions, IWebhookFunctions } from 'n8n-workflow';

import { readProofKey } from './proofKey';
import { readSecretDigest, readTokenDigests, toDigest, toOwner } from './staticData';

const SALT_BYTES = 24;

const LOST_STATE_WARNING =
	"n8n lost the stored state of a workflow's lemlist webhooks, for example in a crash during publishing. Deliveries are still accepted, and the next check of the webhooks repairs what is missing.";

/** What a delivery brings to prove that it comes from a webhook of this node. */
export interface DeliveryProof {
	/** In the body. */
	secret: unknown;
	/** In the query of the address. */
	token: unknown;
	/** The event in the address; empty for all events. */
	event: string;
}

/** The secret for the webhooks of this node, derived from the salt and the key of the credential. */
export async function deriveNodeSecret(
	context: IHookFunctions | ITriggerFunctions,
	salt: string,
): Promise<string> {
	return deriveSecret(await readProofKey(context), toOwner(context), salt);
}

/**
 * Whether a delivery comes from a webhook of this node. Its secret or its token has a stored digest or,
 * in case n8n has lost that or restored an older one, is derived from the key of the credential. Never throws.
 */
export async function verifyProof(
	context: IWebhookFunctions,
	{ secret, token, event }: DeliveryProof,
): Promise<boolean> {
	// The digests hold as well when the key has changed since the webhooks were created.
	const storedDigest = readSecretDigest(context);
	if (isText(secret) && storedDigest && digestsEqual(storedDigest, toDigest(secret))) return true;
	if (isText(token) && includesDigest(readTokenDigests(context), toTokenDigest(event, token)))
		return true;
	if (!isText(secret) && !isText(token)) return false;
	try {
		const [key, owner] = [await readProofKey(context), toOwner(context)];
		const isOwn =
			(isText(secret) && isDerivedSecret(key, owner, secret)) ||
			(isText(token) && isDerivedToken(key, owner, event, token));
		if (isOwn && storedDigest === undefined) context.logger.warn(LOST_STATE_WARNING);
		return isOwn;
	} catch (error) {
		// n8n would start a failed execution, which a forged delivery must not achieve.
		context.logger.warn(`A delivery was refused because of the credential: ${error.message}`);
		return false;
	}
}

/** A new random salt. */
export function createSalt(): string {
	return randomBytes(SALT_BYTES).toString('base64url');
}

/**
 * The salt, signed with the key of the credential for an owner. The secret contains its salt, so that it can be
 * verified after n8n has lost that: in a crash before it was stored, or with a restored database.
 */
export function deriveSecret(key: string, owner: string, salt: string): string {
	const signature = createHmac('sha256', key).update(`${owner}\n${salt}`).digest('base64url');
	return `${salt}.${signature}`;
}

/** Whether a secret is derived from this key for this owner; compares in constant time. */
export function isDerivedSecret(key: string, owner: string, secret: string): boolean {
	const [salt] = secret.split('.', 1);
	return digestsEqual(toDigest(deriveSecret(key, owner, salt)), toDigest(secret));
}

/**
 * The token for the address of the webhook for an event. It proves a delivery where lemlist doesn't
 * send the secret, and reveals neither the secret nor the token of another event.
 */
export function deriveToken(secret: string, event: string): string {
	const [salt] = secret.split('.', 1);
	const signature = createHmac('sha256', secret).update(`address\n${event}`).digest('base64url');
	return `${salt}.${signature}`;
}

/** The digest of a token, which holds for its event only. */
export function toTokenDigest(event: string, token: string): string {
	return toDigest(`${event}\n${token}`);
}

/** Whether a token is derived from this key for this owner and event; compares in constant time. */
export function isDerivedToken(key: string, owner: string, event: string, token: string): boolean {
	const [salt] = token.split('.', 1);
	const expected = deriveToken(deriveSecret(key, owner, salt), event);
	return digestsEqual(toDigest(expected), toDigest(token));
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

// Compares with all of them, so that the duration doesn't reveal which one fits.
function includesDigest(digests: readonly string[], digest: string): boolean {
	return digests.filter((stored) => digestsEqual(stored, digest)).length > 0;
}

// timingSafeEqual requires equal lengths, and a stored digest may be any text.
function digestsEqual(a: string, b: string): boolean {
	const [first, second] = [Buffer.from(a), Buffer.from(b)];
	return first.length === second.length && timingSafeEqual(first, second);
}
