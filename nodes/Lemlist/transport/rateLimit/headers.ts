import type { IDataObject } from 'n8n-workflow';

/** The limit that lemlist documents: 20 requests per window and API key (docs/lemlist-api.md#rate-limit). */
export const RATE_LIMIT = 20;

/** The length of a window, in milliseconds (docs/lemlist-api.md#rate-limit). */
export const WINDOW_MS = 2_000;

// lemlist sends whole seconds.
const CLOCK_RESOLUTION_MS = 1_000;

/** How much of the limit was left when lemlist counted a request, and when all of it will be. */
export interface RateLimitStatus {
	remaining: number;
	resetInMs: number;
}

/** What a response says about the rate limit. */
export interface RateLimitFeedback {
	/** The response was a 429. lemlist doesn't count such a request. */
	isRateLimited: boolean;
	/** Missing if a proxy removed the headers. */
	rateLimit?: RateLimitStatus;
}

/** Reads the rate-limit headers of a response. Names must be in lower case. */
export function parseRateLimit(headers: IDataObject, statusCode: number): RateLimitFeedback {
	return { isRateLimited: statusCode === 429, rateLimit: parseRateLimitStatus(headers) };
}

/** The milliseconds until lemlist accepts requests again, or undefined if the headers don't say. */
export function parseRetryDelay(headers: IDataObject): number | undefined {
	return parseRetryAfter(headers) ?? msUntil(headers['x-ratelimit-reset'], headers);
}

function parseRateLimitStatus(headers: IDataObject): RateLimitStatus | undefined {
	const remaining = Number(headers['x-ratelimit-remaining'] || NaN);
	const resetInMs = parseRetryDelay(headers);
	if (!Number.isInteger(remaining) || resetInMs === undefined) return undefined;
	return { remaining, resetInMs };
}

// A number of seconds, or a date as in the original API document.
function parseRetryAfter(headers: IDataObject): number | undefined {
	const value = String(headers['retry-after'] ?? '').trim();
	if (value === '') return undefined;
	const seconds = Number(value);
	return Number.isFinite(seconds) ? Math.max(0, seconds * 1_000) : msUntil(value, headers);
}

// The `Date` header cancels out a difference between lemlist's clock and ours.
function msUntil(value: unknown, headers: IDataObject): number | undefined {
	const end = Date.parse(String(value ?? ''));
	if (Number.isNaN(end)) return undefined;
	const serverNow = Date.parse(String(headers.date ?? ''));
	const now = Number.isNaN(serverNow) ? Date.now() : serverNow;
	return Math.max(0, end - now) + CLOCK_RESOLUTION_MS;
}
