import { hasEffect, type ApiCall } from '../call';
import { isQuotaReached, type Failure } from '../failure';

/** What an error is about; a closed list, on which workflows may branch. */
export type ErrorKind =
	| 'invalid'
	| 'alreadyThere'
	| 'notFound'
	| 'notAllowed'
	| 'limit'
	| 'temporary'
	| 'unclear';

/** Whether to run the item again; a closed list, on which workflows may branch. */
export type Retry = 'do not retry' | 'retry later' | 'look first';

export interface Classification {
	kind: ErrorKind;
	retry: Retry;
}

/** The class of an error about the input of an item, which would fail again unless the input changes. */
export const INVALID: Classification = { kind: 'invalid', retry: 'do not retry' };

/** The class of an error about the credential, which concerns every item alike. */
export const NOT_ALLOWED: Classification = { kind: 'notAllowed', retry: 'do not retry' };

// By lemlist's sentence or error code, which says more than the status; the first match counts.
const KIND_BY_PHRASE: ReadonlyArray<readonly [RegExp, ErrorKind]> = [
	[/API key|Bad team\b(?! or)|graveyard|re-subscribed/i, 'notAllowed'],
	[/already|_CONFLICT\b|_TAKEN\b|DUPLICATE_|belongs to another|not running/i, 'alreadyThere'],
	[/credits|_MAX_EXCEEDED|_CAP_REACHED|limit.(reached|exceeded)|Too many webhooks/i, 'limit'],
	[/DELETE_BLOCKED|in.progress|INTERNAL_ERROR|SEARCH_FAILED/i, 'temporary'],
	[/emailPro|UNAUTHORIZED|NOT_AUTHORIZED|PERMISSION|BETA_|_PLAN\b|PLAN_REQ/, 'notAllowed'],
	[/is running|_RUNNING|_IN_USE|_LOCKED_|_READ_ONLY|HAS_CONTACTS/i, 'notAllowed'],
	[/not.found/i, 'notFound'],
];

const DAILY_LIMIT = /DAILY_CAP/;

const KIND_BY_STATUS: Readonly<Record<number, ErrorKind>> = {
	401: 'notAllowed',
	402: 'notAllowed',
	403: 'notAllowed',
	404: 'notFound',
	407: 'notAllowed',
	409: 'alreadyThere',
	410: 'notFound',
	429: 'limit',
};

/** Whether lemlist may have applied the failed call. */
export function hasUnknownOutcome(call: ApiCall, failure: Failure): boolean {
	return hasEffect(call) && failure.effect === 'unknown';
}

/** The class of a failed call for which lemlist gave this reason. */
export function classify(call: ApiCall, failure: Failure, reason: string): Classification {
	if (hasUnknownOutcome(call, failure)) return { kind: 'unclear', retry: 'look first' };
	const kind = kindFor(failure, reason);
	const isRateLimit = failure.statusCode === 429 && !isQuotaReached(call, failure);
	const endsByWaiting =
		kind === 'temporary' || (kind === 'limit' && (isRateLimit || DAILY_LIMIT.test(reason)));
	return { kind, retry: endsByWaiting ? 'retry later' : 'do not retry' };
}

function kindFor(
	{ kind, statusCode = 0, isHtml, isRedirect, isFinal, refusal }: Failure,
	reason: string,
): ErrorKind {
	if (refusal) return refusal.kind;
	if (isHtml || isRedirect) return 'notAllowed';
	if (kind !== 'rejected' && !isFinal) return 'temporary';
	const [, kindByPhrase] = KIND_BY_PHRASE.find(([pattern]) => pattern.test(reason)) ?? [];
	if (kindByPhrase) return kindByPhrase;
	if (isFinal) return 'unclear';
	return statusCode >= 500 ? 'temporary' : (KIND_BY_STATUS[statusCode] ?? 'invalid');
}
