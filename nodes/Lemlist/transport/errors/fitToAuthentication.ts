import type { INode } from 'n8n-workflow';

import { authenticationOf } from '../account/authentication';
import type { Failure } from '../failure';

const RECONNECT =
	'lemlist no longer accepts this sign-in: access was revoked, or the sign-in was unused for a long time. Open the credential and connect it again.';

const TOO_MANY_REQUESTS =
	"The lemlist team still exceeds lemlist's limit of 20 requests per 2 seconds after waiting. Run the workflow again later.";

/**
 * The advice for a failed call, worded for how the node authenticates: all advice is written for
 * API keys, which lemlist documents.
 */
export function fitToAuthentication(
	node: INode,
	{ statusCode, refusal }: Failure,
	advice: string,
): string {
	if (authenticationOf(node) === 'apiKey') return advice;
	if (statusCode === 401 && !refusal) return RECONNECT;
	if (statusCode === 429 && advice.includes('key')) return TOO_MANY_REQUESTS;
	return advice
		.replace(/the user who owns the API key/gi, keepCapital('the user who has signed in'))
		.replace(/\b(the|this) API key( of the credential)?/gi, keepCapital('the credential'))
		.replace(/use the key of (an admin|another user)/g, 'sign in as $1');
}

/** A replacement that starts with a capital letter if the text that it replaces does. */
function keepCapital(text: string): (match: string) => string {
	return (match) => (/^[A-Z]/.test(match) ? `${text[0].toUpperCase()}${text.slice(1)}` : text);
}
