import type { IDataObject } from 'n8n-workflow';

/** The limit that lemlist documents: 20 requests per window and API key (docs/lemlist-api.md#rate-limit). */
export const RATE_LIMIT = 20;

/** The length of a window, in milliseconds (docs/lemlist-api.md#rate-limit). */
export const WINDOW_MS = 2_000;

// lemlist sends whole seconds.
const CLOCK_RESOLUTION_MS = 1_000;

/** The rate limit as of the moment at which lemlist counted a request. */
export interface RateLimitStatus {
	/** How many requests lemlist allows per window. */
	limit: number;
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
	return parseRetryAfter(headers) ?? latestMsUntil(headers['x-ratelimit-reset'], headers);
}

function parseRateLimitStatus(headers: IDataObject): RateLimitStatus | undefined {
	const limit = Number(headers['x-ratelimit-limit'] || RATE_LIMIT);
	const remaining = Number(headers['x-ratelimit-remaining'] || NaN);
	const resetInMs = parseResetTime(headers);
	if (!(limit >= 1) || !Number.isInteger(remaining) || resetInMs === undefined) return undefined;
	return { limit: Math.floor(limit), remaining, resetInMs };
}

// Both headers are whole seconds. Without lemlist's own clock the reset date is less reliable.
function parseResetTime(headers: IDataObject): number | undefined {
	const retryAfterMs = parseRetryAfter(headers);
	const isDateReliable = retryAfterMs === undefined || headers.date !== undefined;
	const resetMs = isDateReliable ? msUntil(headers['x-ratelimit-reset'], headers) : undefined;
	if (retryAfterMs === undefined || resetMs === undefined) return retryAfterMs ?? resetMs;
	return Math.max(retryAfterMs, resetMs);
}

// A number of seconds, or a date as in the original API document.
function parseRetryAfter(headers: IDataObject): number | undefined {
	const value = String(headers['retry-after'] ?? '').trim();
	if (value === '') return undefined;
	const seconds = Number(value);
	return Number.isFinite(seconds) ? Math.max(0, seconds * 1_000) : latestMsUntil(value, headers);
}

// Both dates lack milliseconds, so the difference can be too short by almost a second.
function latestMsUntil(value: unknown, headers: IDataObject): number | undefined {
	const ms = msUntil(value, headers);
	return ms === undefined ? undefined : ms + CLOCK_RESOLUTION_MS;
}

// The `Date` header cancels out a difference between lemlist's clock and ours.
function msUntil(value: unknown, headers: IDataObject): number | undefined {
	const end = Date.parse(String(value ?? ''));
	if (Number.isNaN(end)) return undefined;
	const serverNow = Date.parse(String(headers.date ?? ''));
	return Math.max(0, end - (Number.isNaN(serverNow) ? Date.now() : serverNow));
}
