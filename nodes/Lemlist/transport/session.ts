import { createHash } from 'node:crypto';
import { NodeOperationError } from 'n8n-workflow';

import type { Context } from './call';
import { RateLimiter } from './rateLimit/rateLimiter';

export const CREDENTIAL_TYPE = 'lemlistCommunityApi';

// Enough for every key of a large instance; idle limiters beyond it are forgotten.
const MAX_LIMITERS = 500;

/** What one context knows about lemlist while it runs. */
export interface Session {
	baseUrl: string;
	limiter: RateLimiter;
	/** The longest that a request of this context had to wait for the grant. */
	longestWaitMs: number;
	/** The same text without the API key. */
	redact(text: string): string;
}

const sessions = new WeakMap<Context, Promise<Session>>();
const limitersByKeyHash = new Map<string, RateLimiter>();

/** The connection of a context; its credential is read once. Throws when there is none. */
export async function sessionFor(context: Context): Promise<Session> {
	let session = sessions.get(context);
	if (!session) {
		session = openSession(context);
		sessions.set(context, session);
	}
	return await session;
}

async function openSession(context: Context): Promise<Session> {
	const { apiKey, baseUrl } = await context.getCredentials<{ apiKey: string; baseUrl: string }>(
		CREDENTIAL_TYPE,
	);
	const trimmedKey = String(apiKey ?? '').trim();
	const trimmedUrl = String(baseUrl ?? '')
		.trim()
		.replace(/\/+$/, '');
	const credentialError = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { description });
	if (!trimmedKey) {
		throw credentialError(
			'The credential has no API key',
			'Open the credential and enter the API key from lemlist: Settings, Integrations.',
		);
	}
	if (!/^https?:\/\/[^/\s]/i.test(trimmedUrl)) {
		throw credentialError(
			'The base URL of the credential is not a web address',
			'Open the credential and enter https://api.lemlist.com/api as the base URL.',
		);
	}
	return {
		baseUrl: trimmedUrl,
		limiter: limiterFor(trimmedKey),
		longestWaitMs: 0,
		redact: createRedactor(trimmedKey),
	};
}

// A proxy may repeat the header in which the key travels, as Basic auth with an empty login.
function createRedactor(key: string): Session['redact'] {
	const secrets = [key, encodeURIComponent(key), Buffer.from(`:${key}`).toString('base64')];
	return (text) => secrets.reduce((redacted, secret) => redacted.split(secret).join('***'), text);
}

// lemlist counts per key whatever the address, so the address is no part of a limiter's name.
function limiterFor(apiKey: string): RateLimiter {
	const keyHash = createHash('sha256').update(apiKey).digest('hex');
	const existing = limitersByKeyHash.get(keyHash);
	if (existing) return existing;

	if (limitersByKeyHash.size >= MAX_LIMITERS) deleteIdleLimiters();
	const limiter = new RateLimiter();
	limitersByKeyHash.set(keyHash, limiter);
	return limiter;
}

function deleteIdleLimiters(): void {
	for (const [keyHash, limiter] of limitersByKeyHash) {
		if (limiter.isIdle) limitersByKeyHash.delete(keyHash);
	}
}

/** The text without these secrets. */
export function redactSecrets(secrets: readonly string[] | undefined, text: string): string {
	return (secrets ?? []).reduce((redacted, secret) => redacted.split(secret).join('***'), text);
}
