import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { CREDENTIAL_TYPE } from '../../transport/credential';
import { readSecretDigest, toDigest, toOwner } from './staticData';

const SALT_BYTES = 24;

const LOST_STATE_WARNING =
	'n8n has lost what it stored about the lemlist webhooks of a workflow, as after a crash while it was published. What arrives is still taken; unpublish and publish the workflow, because other webhooks may be missing.';

/** The secret for the webhooks of this node, derived from the salt and the API key. */
export async function deriveNodeSecret(context: IHookFunctions, salt: string): Promise<string> {
	return deriveSecret(await readApiKey(context), toOwner(context), salt);
}

/**
 * Whether the secret of a delivery is one of this node's: it has the stored digest or, in case n8n
 * has lost that or restored an older one, is derived from the API key. Never throws.
 */
export async function verifySecret(context: IWebhookFunctions, secret: unknown): Promise<boolean> {
	if (typeof secret !== 'string') return false;
	// The digest holds as well when the API key has changed since the webhooks were created.
	const storedDigest = readSecretDigest(context);
	if (storedDigest !== undefined && digestsEqual(storedDigest, toDigest(secret))) return true;
	try {
		const isOwn = isDerivedSecret(await readApiKey(context), toOwner(context), secret);
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
 * The salt, signed with the API key for an owner. The secret contains its salt, so that it can be
 * verified after n8n has lost that: in a crash before it was stored, or with a restored database.
 */
export function deriveSecret(apiKey: string, owner: string, salt: string): string {
	const signature = createHmac('sha256', apiKey).update(`${owner}\n${salt}`).digest('base64url');
	return `${salt}.${signature}`;
}

/** Whether a secret is derived from this API key for this owner; compares in constant time. */
export function isDerivedSecret(apiKey: string, owner: string, secret: string): boolean {
	const [salt] = secret.split('.', 1);
	return digestsEqual(toDigest(deriveSecret(apiKey, owner, salt)), toDigest(secret));
}

// timingSafeEqual requires equal lengths, and a stored digest may be any text.
function digestsEqual(a: string, b: string): boolean {
	const [first, second] = [Buffer.from(a), Buffer.from(b)];
	return first.length === second.length && timingSafeEqual(first, second);
}

async function readApiKey(context: IHookFunctions | IWebhookFunctions): Promise<string> {
	const { apiKey } = await context.getCredentials<{ apiKey: string }>(CREDENTIAL_TYPE);
	return String(apiKey).trim();
}
