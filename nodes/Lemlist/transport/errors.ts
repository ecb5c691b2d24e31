import { NodeApiError, type INode, type JsonObject } from 'n8n-workflow';

import { requestLine, type Call } from './call';
import { mayBeApplied, WEB_PAGE, type Failure } from './failure';
import { isRepeatable, retryDelay } from './retry';

const MAX_TEXT_LENGTH = 300;

const UNKNOWN = 'It is unknown whether lemlist applied this request';

const QUOTA =
	'A quota of the lemlist team is used up, which waiting does not cure. Remove what is no longer needed, or raise the plan.';

const REDIRECTED =
	'Nothing was changed. Enter https://api.lemlist.com/api as the base URL of the credential; http instead of https leads elsewhere too.';

const HINTS: Record<number, string> = {
	301: REDIRECTED,
	307: REDIRECTED,
	308: REDIRECTED,
	400: 'lemlist did not accept the values. Check the parameters of this node.',
	401: 'lemlist did not accept the API key. Create a key in lemlist under Settings, Integrations and enter it in the credential.',
	402: 'The plan or the credits of the lemlist team do not cover this. Check both in lemlist under Settings, Billing.',
	403: 'The user who owns the API key may not do this, or the feature is not open to the team.',
	404: 'lemlist does not know the ID or e-mail address. It may have been deleted, or it belongs to another team than the API key.',
	405: 'lemlist does not offer this on the address that was called.',
	409: 'lemlist has it already, or a change to it is under way. Nothing was changed; use Create or Update, or let the node continue on errors.',
	429: "The requests of this API key exceed lemlist's 20 per 2 seconds, even after waiting. Other programs may use the same key.",
};

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

/** Finds lemlist's words in any of the eight shapes of its errors (fact sheet 1.4). */
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
	return `${errorText(text) || 'lemlist gave no reason'} (${statusCode})`;
}

function advice(call: Call, failure: Failure): string {
	const { statusCode = 0, kind, text } = failure;
	const hints = [
		text === WEB_PAGE &&
			`${requestLine(call)} led to no data. Check the base URL of the credential.`,
		isUnknown(call, failure) &&
			`Look in lemlist whether ${requestLine(call)} took effect before you run this item again.`,
	].filter(Boolean);
	if (hints.length > 0) return hints.join(' ');
	if (kind === 'unsent')
		return 'Check the base URL of the credential and the network of this n8n instance.';
	if (kind !== 'refused')
		return 'The connection broke several times in a row. Run the workflow again later.';
	if (statusCode >= 500) return 'lemlist has a fault at the moment. Run the workflow again later.';
	if (statusCode === 429 && call.hasQuota) return QUOTA;
	// Not always with status 409 (fact sheet 4, no. 2).
	if (/\balready\b/i.test(text)) return HINTS[409];
	return HINTS[statusCode] ?? HINTS[400];
}

function declaration({ hasQuota }: Call, failure: Failure) {
	const { statusCode = 0 } = failure;
	if (statusCode === 401) return { cause: 'credential-invalid' as const };
	if (statusCode === 402 || (statusCode === 429 && hasQuota)) {
		return { cause: 'quota-exhausted' as const };
	}
	if (statusCode === 429) {
		return { cause: 'rate-limited' as const, retryAfterMs: retryDelay(failure, 1) };
	}
	if (failure.text === WEB_PAGE) return { cause: 'configuration-invalid' as const };
	const isTemporary = mayBeApplied(failure) || statusCode >= 500;
	return isTemporary ? { cause: 'temporarily-unavailable' as const } : undefined;
}

// n8n shows descriptions as HTML.
function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
