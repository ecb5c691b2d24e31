import { createHash } from 'node:crypto';
import { NodeOperationError } from 'n8n-workflow';

import type { Context } from './call';
import { RateLimiter } from './rateLimiter';

export const CREDENTIAL = 'lemlistCommunityApi';

// Enough for every key of a large instance; idle limiters beyond it are forgotten.
const MAX_LIMITERS = 500;

/** What one context knows about lemlist while it runs. */
export interface Connection {
	baseUrl: string;
	limiter: RateLimiter;
	/** The longest that a request of this context had to wait for the grant. */
	longestWaitMs: number;
	/** The same text without the API key. */
	redact(text: string): string;
}

const connections = new WeakMap<Context, Promise<Connection>>();
const limiters = new Map<string, RateLimiter>();

/** The connection of a context; its credential is read once. Throws when there is none. */
export async function connectionOf(context: Context): Promise<Connection> {
	let connection = connections.get(context);
	if (!connection) {
		connection = connect(context);
		connections.set(context, connection);
	}
	return await connection;
}

async function connect(context: Context): Promise<Connection> {
	const { apiKey, baseUrl } = await context.getCredentials<{ apiKey: string; baseUrl: string }>(
		CREDENTIAL,
	);
	const key = String(apiKey ?? '').trim();
	const address = String(baseUrl ?? '')
		.trim()
		.replace(/\/+$/, '');
	const refuse = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { description });
	if (!key) {
		throw refuse(
			'The credential has no API key',
			'Open the credential and enter the API key from lemlist: Settings, Integrations.',
		);
	}
	if (!/^https?:\/\/[^/\s]/i.test(address)) {
		throw refuse(
			'The base URL of the credential is not a web address',
			'Open the credential and enter https://api.lemlist.com/api as the base URL.',
		);
	}
	return { baseUrl: address, limiter: limiterOf(key), longestWaitMs: 0, redact: redactor(key) };
}

// A proxy may repeat the header in which the key travels, as Basic auth with an empty login.
function redactor(key: string): Connection['redact'] {
	const secrets = [key, encodeURIComponent(key), Buffer.from(`:${key}`).toString('base64')];
	return (text) => secrets.reduce((rest, secret) => rest.split(secret).join('***'), text);
}

// lemlist counts per key whatever the address, so the address is no part of a limiter's name.
function limiterOf(apiKey: string): RateLimiter {
	const name = createHash('sha256').update(apiKey).digest('hex');
	const known = limiters.get(name);
	if (known) return known;

	if (limiters.size >= MAX_LIMITERS) forgetIdleLimiters();
	const limiter = new RateLimiter();
	limiters.set(name, limiter);
	return limiter;
}

function forgetIdleLimiters(): void {
	for (const [name, limiter] of limiters) {
		if (limiter.isIdle) limiters.delete(name);
	}
}

/** The text without these secrets. */
export function hiding(secrets: readonly string[] | undefined, text: string): string {
	return (secrets ?? []).reduce((hidden, secret) => hidden.split(secret).join('***'), text);
}
