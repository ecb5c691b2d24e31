import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const NONCE_BYTES = 24;

/**
 * A new secret for the webhooks of one node: random, and signed with the API key, so that it can be
 * recognized even when n8n lost it, as in a crash before it was stored or in a restored database.
 */
export function generateSecret(apiKey: string, scope: string): string {
	const nonce = randomBytes(NONCE_BYTES).toString('base64url');
	return `${nonce}.${sign(apiKey, scope, nonce)}`;
}

/** Whether a secret was made with this API key for this node; takes the same time for any text. */
export function isValidSecret(apiKey: string, scope: string, secret: string): boolean {
	const [nonce] = secret.split('.', 1);
	return secretsEqual(`${nonce}.${sign(apiKey, scope, nonce)}`, secret);
}

/** Whether two secrets are equal; takes the same time for any two texts. */
export function secretsEqual(a: string, b: string): boolean {
	return timingSafeEqual(digest(a), digest(b));
}

function sign(apiKey: string, scope: string, nonce: string): string {
	return createHmac('sha256', apiKey).update(`${scope}\n${nonce}`).digest('base64url');
}

// Equal lengths, which timingSafeEqual asks for.
function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
