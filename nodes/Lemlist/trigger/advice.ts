import type { NodeApiError } from 'n8n-workflow';

import { successorOf } from './eventKinds';
import type { WantedHook } from './hooks';

const CAP =
	'A lemlist team can have 200 webhooks, disabled ones included. Delete those that nobody uses, with the Webhook resource of the Lemlist node or in lemlist, or choose [All Events], which needs one webhook only.';

const PLAN =
	'The plan of the lemlist team, or the user who owns the API key, has no access to webhooks. Check both in lemlist, or use the Lemlist Polling Trigger, which needs none.';

const KEY =
	'lemlist did not accept the API key, so nothing could be changed there. Enter a valid key in the credential, then publish the workflow again.';

/** The same error, telling what to do about a webhook that lemlist did not make. */
export function notMade(error: NodeApiError, { type }: WantedHook): NodeApiError {
	const advice: Record<string, string | undefined> = {
		'400': type && refusedEvent(type),
		'401': KEY,
		'402': PLAN,
		'403': PLAN,
		'409': CAP,
	};
	return advised(error, advice[error.httpCode ?? '']);
}

/** The same error, telling what became of webhooks that lemlist did not remove. */
export function notRemoved(error: NodeApiError, count: number): NodeApiError {
	const left =
		count === 1 ? '1 webhook of this trigger is' : `${count} webhooks of this trigger are`;
	const remedy = error.httpCode === '401' ? KEY : error.description;
	return advised(
		error,
		`${left} still at lemlist. Publishing and unpublishing the workflow again removes what is left. ${remedy ?? ''}`.trim(),
	);
}

function refusedEvent(event: string): string {
	const successor = successorOf(event);
	const remedy = successor ? `Choose "${successor}" instead.` : "Remove it from 'Trigger On'.";
	return `lemlist did not accept the event "${event}". ${remedy}`;
}

function advised(error: NodeApiError, advice: string | undefined): NodeApiError {
	if (advice) error.description = advice;
	return error;
}
