import type { IDataObject } from 'n8n-workflow';

import { hasEffect, type ApiCall } from './call';
import { refusalFor, refusalOfN8n, type Refusal } from './errors/refusal';

/** Why an attempt to send a call brought no usable response. */
export interface Failure {
	/**
	 * - `rejected`: lemlist responded with an error status, or rejected this item of a batch.
	 * - `notSent`: no connection was made, so the request never reached lemlist.
	 * - `noResponse`: the request was sent, and no status arrived.
	 * - `malformed`: the response is not one that lemlist's API sends.
	 */
	kind: 'rejected' | 'notSent' | 'noResponse' | 'malformed';
	/** Whether lemlist may have applied the request. */
	effect: 'none' | 'unknown';
	statusCode?: number;
	headers?: IDataObject;
	/** What lemlist or the network said. */
	text: string;
	/** The response was a web page, as from an unknown route or a proxy. */
	isHtml?: true;
	/** The response named another address, which was not asked. */
	isRedirect?: true;
	/** The response is complete, and the same request brings it again. */
	isFinal?: true;
	/** Who refused the request in place of lemlist. */
	refusal?: Refusal;
}

/** The status and headers of a response. */
export type ResponseHead = Required<Pick<Failure, 'statusCode' | 'headers'>>;

// Final rejections that look like server errors (docs/lemlist-api.md#rejections-sent-as-500).
const REJECTIONS_SENT_AS_500 = /\bLead (in graveyard|already in)\b/i;

/** The failure for a response with an error status and this body. */
export function toRejection(head: ResponseHead, text: string): Failure {
	const refusal = refusalFor(head.statusCode, head.headers, text);
	const isApplicable = !refusal?.isBeforeLemlist && isServerError(head.statusCode, text);
	const effect = isApplicable ? 'unknown' : 'none';
	return { kind: 'rejected', effect, ...head, text, ...(refusal && { refusal }) };
}

/** The failure for a response of this URL that only names another one, which may not be followed. */
export function toRedirectFailure(
	call: ApiCall,
	{ statusCode, headers }: ResponseHead,
	url: string,
): Failure {
	// A server may apply a request and then name the URL of its result.
	const mayBeApplied = hasEffect(call) && (statusCode === 302 || statusCode === 303);
	return {
		kind: mayBeApplied ? 'malformed' : 'rejected',
		effect: mayBeApplied ? 'unknown' : 'none',
		statusCode,
		text: `lemlist's address redirects ${describeTarget(String(headers.location ?? ''), url)}`,
		isRedirect: true,
	};
}

function describeTarget(location: string, url: string): string {
	if (location === '' || !URL.canParse(location, url)) return 'without an address';
	// The query may hold a signature.
	const { origin, pathname } = new URL(location, url);
	return `to ${origin === new URL(url).origin ? pathname : origin}`;
}

/** The failure for a response with a success status whose body cannot be used. */
export function toMalformedFailure(head: ResponseHead, reason: string): Failure {
	return { kind: 'malformed', effect: 'unknown', ...head, text: reason };
}

/** The failure for a complete response of another kind than the route returns. */
export function toUnexpectedFailure(head: ResponseHead, reason: string): Failure {
	return { ...toMalformedFailure(head, reason), isFinal: true };
}

/** The failure for a response with a success status that is this web page. */
export function toHtmlFailure(head: ResponseHead, page = ''): Failure {
	const refusal = refusalFor(head.statusCode, head.headers, page);
	if (refusal) return { kind: 'rejected', effect: 'none', ...head, text: page, refusal };
	return { ...toUnexpectedFailure(head, 'a web page'), isHtml: true };
}

/** The failure for a request whose access token has expired while n8n could not get another one. */
export function toUnrenewedFailure(): Failure {
	return { kind: 'notSent', effect: 'none', text: 'the access token could not be renewed' };
}

// Codes of a connection that was never made: the request cannot have reached lemlist.
const NOT_SENT_CODES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ERR_INVALID_URL']);

/** The failure for what n8n threw instead of returning a response. */
export function toNetworkFailure(error: unknown): Failure {
	const { message, code, statusCode } = unwrapNetworkError(error);
	// The status had arrived before the connection broke.
	if (statusCode >= 400) return toRejection({ statusCode, headers: {} }, '');
	const isCodeMissing = code !== '' && !message.includes(code);
	const text = isCodeMissing ? `${message} (${code})`.trim() : message || 'no response';
	const refusal = refusalOfN8n(text);
	if (refusal) return { kind: 'notSent', effect: 'none', text, refusal };
	// Other codes, such as EHOSTUNREACH, come both while connecting and later.
	const isNotSent = NOT_SENT_CODES.has(code) || /^(connect|getaddrinfo) /.test(message);
	return isNotSent
		? { kind: 'notSent', effect: 'none', text }
		: { kind: 'noResponse', effect: 'unknown', text };
}

// n8n wraps the network's error: `httpCode` of the wrapper holds the status, else the code.
function unwrapNetworkError(error: unknown): { message: string; code: string; statusCode: number } {
	const { message, httpCode, code, cause } = (error ?? {}) as IDataObject & { cause?: IDataObject };
	const codes = [code, cause?.code, httpCode].map((value) => String(value ?? ''));
	return {
		message: String(cause?.message ?? message ?? ''),
		code: codes.find((value) => /^[A-Z]/.test(value)) ?? '',
		statusCode: Number(httpCode ?? NaN),
	};
}

// 429 with one of these codes is no rate limit (docs/lemlist-api.md#error-codes).
const QUOTA_CODE = /\b[A-Z_]+_(MAX_EXCEEDED|CAP_REACHED|LIMIT_REACHED)\b/;

/** Whether a 429 means that a quota is used up, so that waiting does not help. */
export function isQuotaReached(
	{ rateLimitMeansQuota }: Pick<ApiCall, 'rateLimitMeansQuota'>,
	{ statusCode, text, refusal }: Failure,
): boolean {
	if (statusCode !== 429 || refusal) return false;
	return rateLimitMeansQuota === true || QUOTA_CODE.test(text);
}

/**
 * Whether lemlist may not have the route: it responds with its web page, with a redirect, with 405 for another
 * verb, or with 404, which at an address that is known to exist is about the record.
 */
export function isUnknownRoute(
	{ kind, effect, statusCode, isHtml, isRedirect, refusal }: Failure,
	isKnownAddress: boolean,
): boolean {
	if (refusal) return false;
	if (isHtml || (isRedirect && effect === 'none')) return true;
	return kind === 'rejected' && (statusCode === 405 || (statusCode === 404 && !isKnownAddress));
}

/** Whether the same request may succeed later. */
export function isTransient({ kind, statusCode = 0, text, isFinal, refusal }: Failure): boolean {
	if (refusal?.by === 'n8n') return false;
	if (kind === 'rejected') return isServerError(statusCode, text);
	return !isFinal;
}

function isServerError(statusCode: number, text: string): boolean {
	return statusCode >= 500 && !REJECTIONS_SENT_AS_500.test(text);
}
