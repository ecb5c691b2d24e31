import type { IDataObject } from 'n8n-workflow';

import type { Call, Method } from './call';
import { mayBeApplied, WEB_PAGE, type Failure } from './failure';
import type { Answer, Grant } from './grant';
import { timing } from './timing';

const MAX_TRIES = 5;

// A process that takes all of the grant may notice a newcomer only after many refusals.
const MAX_TRIES_AT_LIMIT = 200;

// lemlist asks for whole seconds, so those who wait in step would meet the same full windows again.
const REFUSALS_IN_STEP = 2;

const REPEATABLE = new Set<Method>(['GET', 'PUT', 'DELETE']);

/** Whether doing it twice has the same effect as doing it once. */
export function isRepeatable({ method }: Call): boolean {
	return REPEATABLE.has(method);
}

/** Whether the call may be sent again without doing anything twice; `tries` counts those of its kind. */
export function isRetryable(call: Call, failure: Failure, tries: number): boolean {
	// lemlist refuses before it acts.
	if (failure.statusCode === 429) return !call.hasQuota && tries < MAX_TRIES_AT_LIMIT;
	if (tries >= MAX_TRIES) return false;
	// Nothing has reached lemlist.
	if (failure.kind === 'unsent') return true;
	// A page of HTML comes from an unknown route or a proxy, and comes again.
	if (failure.kind === 'unreadable' && failure.text === WEB_PAGE) return false;
	return mayBeApplied(failure) && isRepeatable(call);
}

/** Milliseconds to wait before the next try: lemlist's word, else a growing pause with jitter. */
export function retryDelay(failure: Failure, tries: number, random = Math.random): number {
	const { headers = {}, statusCode = 0 } = failure;
	// lemlist sends these headers with every answer; only here they ask for a wait.
	if (statusCode === 429 || statusCode === 503) {
		const askedMs = retryAfter(headers) ?? resetIn(headers);
		const outOfStepMs = tries > REFUSALS_IN_STEP ? random() * timing.stepMs : 0;
		if (askedMs !== undefined) return Math.max(askedMs, timing.backoffMs) + outOfStepMs;
	}

	const ceiling = Math.min(timing.backoffMs * 2 ** (tries - 1), timing.backoffCapMs);
	return ceiling * (0.5 + random() / 2);
}

/** What an answer tells about the pace. */
export function paceOf(headers: IDataObject, statusCode: number): Answer {
	return { isRefusal: statusCode === 429, grant: grantOf(headers) };
}

function grantOf(headers: IDataObject): Grant | undefined {
	const remaining = Number(headers['x-ratelimit-remaining'] || NaN);
	// lemlist sends `Retry-After` with every answer, more exact than a date without milliseconds.
	const resetInMs = retryAfter(headers) ?? resetIn(headers);
	if (!Number.isInteger(remaining) || resetInMs === undefined) return undefined;
	return { remaining, resetInMs };
}

// Seconds today; the original document shows a date as well.
function retryAfter(headers: IDataObject): number | undefined {
	const value = String(headers['retry-after'] ?? '').trim();
	if (value === '') return undefined;
	const seconds = Number(value);
	return Number.isFinite(seconds) ? Math.max(0, seconds * 1_000) : untilDate(value, headers);
}

function resetIn(headers: IDataObject): number | undefined {
	return untilDate(headers['x-ratelimit-reset'], headers);
}

// lemlist writes JavaScript dates without milliseconds; its own clock in `Date` cancels out a skew.
function untilDate(value: unknown, headers: IDataObject): number | undefined {
	const end = Date.parse(String(value ?? ''));
	if (Number.isNaN(end)) return undefined;
	const serverNow = Date.parse(String(headers.date ?? ''));
	return Math.max(0, end - (Number.isNaN(serverNow) ? Date.now() : serverNow)) + 1_000;
}
