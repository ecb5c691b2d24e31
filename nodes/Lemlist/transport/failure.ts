import type { IDataObject } from 'n8n-workflow';

/**
 * Why a request brought no usable answer.
 * - `refused`: lemlist answered with an error status, or took a request without this item of it.
 * - `unsent`: the request provably never reached lemlist.
 * - `lost`: no answer came, so lemlist may have applied the request.
 * - `unreadable`: an answer came that is not what lemlist's API sends.
 */
export interface Failure {
	kind: 'refused' | 'unsent' | 'lost' | 'unreadable';
	statusCode?: number;
	headers?: IDataObject;
	/** lemlist's own words, or the network's, without the API key. */
	text: string;
	/** lemlist was asked afterwards, and the request had no effect. */
	hadNoEffect?: boolean;
}

/** The text of a failure whose answer was a page of HTML: an unknown route, or a proxy. */
export const HTML_PAGE = 'a web page';

/** Whether an answer only names another address; n8n follows those to readings by itself. */
export function isRedirect(statusCode: number): boolean {
	return statusCode >= 300 && statusCode < 400;
}

/** A change that was led elsewhere: not carried out, unless the new address may show its result. */
export function toRedirectFailure(statusCode: number, { location }: IDataObject): Failure {
	const { origin } = new URL(String(location ?? ''), 'http://unknown.invalid');
	const isSeeOther = statusCode === 302 || statusCode === 303;
	return {
		kind: isSeeOther ? 'unreadable' : 'refused',
		statusCode,
		text: `the address of lemlist leads to ${origin}`,
	};
}

// Codes of a connection that was never made: the request cannot have reached lemlist.
const NOT_SENT_CODES = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'ERR_TLS_CERT_ALTNAME_INVALID',
	'ERR_INVALID_URL',
]);

/** What n8n threw instead of an answer, as a failure; only a connection never made counts as unsent. */
export function toFailure(error: unknown): Failure {
	const { message, code, statusCode } = unwrapNetworkError(error);
	// The status had arrived before the connection broke.
	if (statusCode >= 400) return { kind: 'refused', statusCode, text: '' };
	// Other codes, such as EHOSTUNREACH, come while connecting and later as well.
	const isNotSent = NOT_SENT_CODES.has(code) || /^(connect|getaddrinfo) /.test(message);
	const isCodeMissing = code !== '' && !message.includes(code);
	return {
		kind: isNotSent ? 'unsent' : 'lost',
		text: isCodeMissing ? `${message} (${code})`.trim() : message || 'no answer',
	};
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

// Final rejections that look like server errors (docs/lemlist-api.md#rejections-sent-as-500).
const REJECTIONS_SENT_AS_500 = /\bLead (in graveyard|already in)\b/i;

/** Whether something is broken for the moment, so that the same request may succeed later. */
export function isTransient({ kind, statusCode = 0, text }: Failure): boolean {
	if (REJECTIONS_SENT_AS_500.test(text)) return false;
	return kind === 'lost' || kind === 'unreadable' || statusCode >= 500;
}

/** Whether lemlist may have carried out the request although no good answer came back. */
export function mayBeApplied(failure: Failure): boolean {
	return !failure.hadNoEffect && isTransient(failure);
}

/**
 * The failure of a request of which lemlist says that it left nothing. Only an answer of lemlist's
 * own settles that: behind a gateway's error or a lost connection the request may still be at work.
 */
export function afterEmptyLookup(failure: Failure): Failure {
	return failure.statusCode === 500 ? { ...failure, hadNoEffect: true } : failure;
}
