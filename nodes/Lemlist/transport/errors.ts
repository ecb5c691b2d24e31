import { NodeApiError, type INode, type JsonObject } from 'n8n-workflow';

import { adviceOn } from './advice';
import { requestLine, type Call } from './call';
import { isFault, mayBeApplied, WEB_PAGE, type Failure } from './failure';
import { isRepeatable, retryDelay } from './retry';

const MAX_TEXT_LENGTH = 300;

const UNKNOWN = 'It is unknown whether lemlist applied this request';

// What lemlist answers on a route that it does not have, or no longer has.
const ABSENT = new Set([404, 405, 410]);

const QUOTA =
	'A quota of the lemlist team is used up, which waiting does not cure. Remove what is no longer needed, or raise the plan.';

const doubtful = new WeakSet<NodeApiError>();

/** The one error that a user sees for a failed call: lemlist's words, the status and what to do. */
export function toApiError(node: INode, call: Call, failure: Failure): NodeApiError {
	const message = headline(call, failure);
	const error = new NodeApiError(node, {} as JsonObject, {
		message,
		description: escapeHtml(advice(call, failure)),
		httpCode: failure.statusCode ? String(failure.statusCode) : undefined,
		failure: declaration(call, failure),
	});
	// n8n replaces a message that happens to contain an error code, as in "approvEPERMissions".
	error.message = message;
	error.context.request = requestLine(call);
	if (isUnknown(call, failure) && !isRepeatable(call)) doubtful.add(error);
	return error;
}

/** Whether this error says of a change that lemlist may have made it, and that doing it again may double it. */
export function leavesDoubt(error: unknown): error is NodeApiError {
	return doubtful.has(error as NodeApiError);
}

/** Finds lemlist's error text in a body of any shape (docs/lemlist-api.md#error-shapes). */
export function errorText(body: string): string {
	const text = sentences(parsed(body)).join(': ') || body.trim();
	if (/^\s*</.test(text)) return '';
	return shortened(text);
}

function shortened(text: string): string {
	return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}...` : text;
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return body;
	}
}

function sentences(value: unknown): string[] {
	if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
	if (typeof value !== 'object' || value === null) return [];
	const { error, code, message } = value as Record<string, unknown>;
	return [...new Set([...sentences(error), ...sentences(code), ...sentences(message)])];
}

function headline(call: Call, failure: Failure): string {
	const words = wordsOf(failure);
	if (isUnknown(call, failure)) return `${UNKNOWN}: ${words}`;
	if (failure.kind === 'refused') return words;
	if (failure.kind === 'unsent') return `lemlist could not be reached: ${words}`;
	return `lemlist gave no usable answer: ${words}`;
}

// A write may have been carried out although no good answer came; that is no failure.
function isUnknown({ method }: Call, failure: Failure): boolean {
	return method !== 'GET' && mayBeApplied(failure);
}

function wordsOf({ kind, statusCode, text }: Failure): string {
	if (kind !== 'refused') return shortened(text);
	const words = errorText(text) || 'lemlist gave no reason';
	return statusCode ? `${words} (${statusCode})` : words;
}

function advice(call: Call, failure: Failure): string {
	const { statusCode = 0, kind, text } = failure;
	const isAbsent = text === WEB_PAGE || ABSENT.has(statusCode);
	const retired = isAbsent && call.retired;
	const hints = [
		text === WEB_PAGE &&
			`${requestLine(call)} led to no data. ${retired || 'Check the base URL of the credential.'}`,
		isUnknown(call, failure) &&
			`Look in lemlist whether ${requestLine(call)} took effect before you run this item again.`,
	].filter(Boolean);
	if (hints.length > 0) return hints.join(' ');
	if (kind === 'unsent')
		return 'Check the base URL of the credential and the network of this n8n instance.';
	if (kind !== 'refused')
		return 'The connection broke several times in a row. Run the workflow again later.';
	if (statusCode === 429 && call.hasQuota) return QUOTA;
	const { text: remedy } = adviceOn(statusCode, errorText(text));
	return retired ? `${remedy} ${retired}` : remedy;
}

function declaration({ hasQuota }: Call, failure: Failure) {
	const { statusCode = 0, kind, text } = failure;
	if (kind === 'refused' && adviceOn(statusCode, errorText(text)).isAboutKey) {
		return { cause: 'credential-invalid' as const };
	}
	if (statusCode === 402 || (statusCode === 429 && hasQuota)) {
		return { cause: 'quota-exhausted' as const };
	}
	if (statusCode === 429) {
		return { cause: 'rate-limited' as const, retryAfterMs: retryDelay(failure, 1) };
	}
	if (failure.text === WEB_PAGE) return { cause: 'configuration-invalid' as const };
	return isFault(failure) ? { cause: 'temporarily-unavailable' as const } : undefined;
}

// n8n shows descriptions as HTML.
function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
