import { NodeApiError, type INode, type JsonObject } from 'n8n-workflow';

import { adviceByPhrase, adviceFor } from './advice';
import { adviceByCode } from './adviceByCode';
import { classify, hasUnknownOutcome } from './classification';
import { parseErrorMessage, shorten } from './errorMessage';
import { fitToAuthentication } from './fitToAuthentication';
import { hasEffect, isIdempotent, requestLine, type ApiCall } from '../call';
import { isQuotaReached, isTransient, type Failure } from '../failure';
import { retryDelay } from '../retryPolicy';

const OUTCOME_UNKNOWN = 'lemlist may or may not have applied this request';

// How lemlist responds, or may respond, to a route that no longer exists (docs/lemlist-api.md#unsubscribes).
const GONE_STATUSES = new Set([404, 405, 410]);
const GONE_TEXT = /\b(removed|retired|deprecated|discontinued|no longer|switched off|sunset)\b/i;

const REDIRECTED =
	"Check the base URL of the credential: lemlist's is https://api.lemlist.com/api, with https, not http. If it is correct, a proxy or a login page may have responded instead of lemlist.";

const QUOTA_REACHED =
	"Your lemlist team has reached a quota, so retrying won't help. Remove records you no longer need, or upgrade the plan.";

/**
 * The error that a user sees for a failed call: lemlist's message, the status and advice. With
 * `context.outcome` 'unknown', sending the call again may apply it twice.
 */
export function toApiError(node: INode, call: ApiCall, failure: Failure): NodeApiError {
	const message = toMessage(call, failure);
	const error = new NodeApiError(node, {} as JsonObject, {
		message,
		description: escapeHtml(fitToAuthentication(node, failure, toDescription(call, failure))),
		httpCode: failure.statusCode ? String(failure.statusCode) : undefined,
		failure: toFailureInfo(call, failure),
	});
	// n8n replaces a message that happens to contain an error code, as in "approvEPERMissions".
	error.message = message;
	Object.assign(error.context, classify(call, failure, parseErrorMessage(failure.text)));
	error.context.request = requestLine(call);
	if (failure.refusal) error.context.refusedBy = failure.refusal.by;
	if (hasUnknownOutcome(call, failure) && !isIdempotent(call)) error.context.outcome = 'unknown';
	return error;
}

/** The status with which lemlist itself responded; `undefined` if something before lemlist did. */
export function lemlistStatus({ httpCode, context }: NodeApiError): string | undefined {
	return context?.refusedBy ? undefined : (httpCode ?? undefined);
}

/** Whether lemlist may have applied the failed call, so that sending it again may apply it twice. */
export function isOutcomeUnknown(error: unknown): error is NodeApiError {
	return error instanceof NodeApiError && error.context.outcome === 'unknown';
}

function toMessage(call: ApiCall, failure: Failure): string {
	const description = describeFailure(failure);
	if (hasUnknownOutcome(call, failure)) return `${OUTCOME_UNKNOWN}: ${description}`;
	if (failure.kind === 'rejected') return description;
	if (failure.kind === 'notSent' && failure.refusal) return shorten(failure.refusal.problem);
	if (failure.kind === 'notSent') return `lemlist could not be reached: ${description}`;
	return `lemlist returned an invalid response: ${description}`;
}

function describeFailure({ kind, statusCode, text, refusal }: Failure): string {
	if (kind !== 'rejected') return shorten(text);
	const message =
		refusal?.problem || parseErrorMessage(text) || 'lemlist returned no error message';
	return statusCode ? `${message} (${statusCode})` : message;
}

function toDescription(call: ApiCall, failure: Failure): string {
	const { statusCode = 0, kind, text, isHtml, isRedirect, isFinal, refusal } = failure;
	const isGone = isHtml || isRedirect || GONE_STATUSES.has(statusCode) || GONE_TEXT.test(text);
	const deprecation = isGone && call.deprecation;
	const sentences = [
		isHtml &&
			`${requestLine(call)} returned no data. ${deprecation || 'Check the base URL of the credential; a proxy or a login page may have responded instead of lemlist.'}`,
		hasUnknownOutcome(call, failure) &&
			`Check in lemlist whether ${requestLine(call)} took effect before you run this item again.`,
		isRedirect && (deprecation || toRedirectAdvice(call, failure)),
	].filter(Boolean);
	if (sentences.length > 0) return sentences.join(' ');
	if (refusal) return deprecation || refusal.advice;
	if (kind === 'notSent')
		return 'Check the base URL of the credential and the network of this n8n instance.';
	if (isFinal)
		return (
			adviceByPhrase(text) ??
			"lemlist may have changed its API. Update this package; if that doesn't help, report the message in its repository."
		);
	if (kind !== 'rejected')
		return 'The connection failed several times in a row. Run the workflow again later.';
	const reason = parseErrorMessage(text);
	if (isQuotaReached(call, failure)) return adviceByCode(reason) ?? QUOTA_REACHED;
	const { text: advice } = adviceFor(statusCode, reason, call.recordLabels);
	return deprecation ? `${advice} ${deprecation}` : advice;
}

function toRedirectAdvice(call: ApiCall, { effect }: Failure): string {
	return hasEffect(call) && effect === 'none' ? `Nothing was changed. ${REDIRECTED}` : REDIRECTED;
}

function toFailureInfo(call: ApiCall, failure: Failure) {
	const { statusCode = 0, kind, text, refusal } = failure;
	if (refusal?.kind === 'notAllowed') {
		return { cause: 'configuration-invalid' as const };
	}
	if (
		kind === 'rejected' &&
		!refusal &&
		adviceFor(statusCode, parseErrorMessage(text)).isCredentialInvalid
	) {
		return { cause: 'credential-invalid' as const };
	}
	if (statusCode === 402 || isQuotaReached(call, failure)) {
		return { cause: 'quota-exhausted' as const };
	}
	if (statusCode === 429) {
		return { cause: 'rate-limited' as const, retryAfterMs: retryDelay(failure, 1) };
	}
	if (failure.isHtml || failure.isRedirect) return { cause: 'configuration-invalid' as const };
	if (kind === 'notSent' || !isTransient(failure)) return undefined;
	return { cause: 'temporarily-unavailable' as const };
}

/** The text as n8n shows it in descriptions and hints, which it reads as HTML. */
export function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
