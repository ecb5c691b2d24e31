import type { NodeApiError } from 'n8n-workflow';

import { replacementFor } from '../eventKinds';
import type { DesiredWebhook } from './webhooksApi';

const WEBHOOK_LIMIT_ADVICE =
	'A lemlist team can have 200 webhooks, disabled ones included. Delete those that nobody uses, with the Webhook resource of the Lemlist node or in lemlist, or choose [All Events], which needs one webhook only.';

const NO_ACCESS_ADVICE =
	'The plan of the lemlist team, or the user who owns the API key, has no access to webhooks. Check both in lemlist, or use the Lemlist Polling Trigger, which needs none.';

const INVALID_KEY_ADVICE =
	'lemlist did not accept the API key, so nothing could be changed there. Enter a valid key in the credential, then publish the workflow again.';

/** The same error, telling what to do about a webhook that lemlist did not make. */
export function creationError(error: NodeApiError, { type }: DesiredWebhook): NodeApiError {
	const adviceByStatus: Record<string, string | undefined> = {
		'400': type && unsupportedEventAdvice(type),
		'401': INVALID_KEY_ADVICE,
		'402': NO_ACCESS_ADVICE,
		'403': NO_ACCESS_ADVICE,
		'409': WEBHOOK_LIMIT_ADVICE,
	};
	return withDescription(error, adviceByStatus[error.httpCode ?? '']);
}

/** The same error, telling what became of webhooks that lemlist did not remove. */
export function deletionError(error: NodeApiError, count: number): NodeApiError {
	const remainder =
		count === 1 ? '1 webhook of this trigger is' : `${count} webhooks of this trigger are`;
	const advice = error.httpCode === '401' ? INVALID_KEY_ADVICE : error.description;
	return withDescription(
		error,
		`${remainder} still at lemlist. Publishing and unpublishing the workflow again removes what is left. ${advice ?? ''}`.trim(),
	);
}

function unsupportedEventAdvice(event: string): string {
	const replacement = replacementFor(event);
	const advice = replacement ? `Choose "${replacement}" instead.` : "Remove it from 'Trigger On'.";
	return `lemlist did not accept the event "${event}". ${advice}`;
}

function withDescription(error: NodeApiError, description: string | undefined): NodeApiError {
	if (description) error.description = description;
	return error;
}
