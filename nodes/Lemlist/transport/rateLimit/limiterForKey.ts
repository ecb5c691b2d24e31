import { createHash } from 'node:crypto';

import { RateLimiter } from './rateLimiter';

// Enough for every key of a large instance; beyond it, idle limiters are deleted.
const MAX_LIMITERS = 500;

const limitersByKeyHash = new Map<string, RateLimiter>();

/** The one limiter in this process for what lemlist counts by, an API key or a team, whatever the base URL. */
export function limiterForKey(key: string): RateLimiter {
	const keyHash = createHash('sha256').update(key).digest('hex');
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
