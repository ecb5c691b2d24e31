import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IHookFunctions, INode, IWebhookFunctions } from 'n8n-workflow';

import { CREDENTIAL_TYPE } from '../../transport/credential';
import { readState } from './staticData';

const NONCE_BYTES = 24;

const LOST_STATE_WARNING =
	'n8n has lost what it stored about the lemlist webhooks of a workflow, as after a crash while it was published. What arrives is still taken; unpublish and publish the workflow, because other webhooks may be missing.';

/** A new secret for the webhooks of this node, which `verifySecret` accepts even without stored state. */
export async function createSecret(context: IHookFunctions): Promise<string> {
	return generateSecret(await readApiKey(context), secretScope(context.getNode()));
}

/**
 * Whether the secret of a delivery is one of this node's: it equals the stored secret or, in case n8n
 * has lost that or restored an older one, is signed with the API key. Never throws.
 */
export async function verifySecret(context: IWebhookFunctions, secret: unknown): Promise<boolean> {
	if (typeof secret !== 'string') return false;
	const { secret: storedSecret } = readState(context);
	if (storedSecret !== undefined && secretsEqual(storedSecret, secret)) return true;
	try {
		const isOwn = isValidSecret(await readApiKey(context), secretScope(context.getNode()), secret);
		if (isOwn && storedSecret === undefined) context.logger.warn(LOST_STATE_WARNING);
		return isOwn;
	} catch (error) {
		// n8n would start a failed execution, which a forged delivery must not achieve.
		context.logger.warn(`A delivery was refused because of the credential: ${error.message}`);
		return false;
	}
}

/**
 * A random secret, signed with the API key for a scope, so that it can be verified after n8n has lost
 * it: in a crash before it was stored, or when the database was restored.
 */
export function generateSecret(apiKey: string, scope: string): string {
	const nonce = randomBytes(NONCE_BYTES).toString('base64url');
	return `${nonce}.${sign(apiKey, scope, nonce)}`;
}

/** Whether a secret was generated with this API key for this scope; compares in constant time. */
export function isValidSecret(apiKey: string, scope: string, secret: string): boolean {
	const [nonce] = secret.split('.', 1);
	return secretsEqual(`${nonce}.${sign(apiKey, scope, nonce)}`, secret);
}

function sign(apiKey: string, scope: string, nonce: string): string {
	return createHmac('sha256', apiKey).update(`${scope}\n${nonce}`).digest('base64url');
}

function secretsEqual(a: string, b: string): boolean {
	return timingSafeEqual(digest(a), digest(b));
}

// timingSafeEqual requires equal lengths.
function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}

async function readApiKey(context: IHookFunctions | IWebhookFunctions): Promise<string> {
	const { apiKey } = await context.getCredentials<{ apiKey: string }>(CREDENTIAL_TYPE);
	return String(apiKey).trim();
}

// Unique to a node and part of its webhook URL, so that a copy of the workflow has another scope.
function secretScope({ webhookId, id }: INode): string {
	return webhookId ?? id;
}
