import type { IHookFunctions, NodeApiError } from 'n8n-workflow';

import { replacementFor } from '../../events';
import { lemlistStatus } from '../../transport/errors/apiError';
import { copyError } from '../../transport/errors/copyError';

const WEBHOOK_LIMIT_ADVICE =
	'A lemlist team can have 200 webhooks, disabled ones included. Delete those that nobody uses, with the Webhook resource of the Lemlist node or in lemlist, or choose [All Events], which needs one webhook only.';

const ADDRESS_TAKEN_ADVICE =
	'lemlist has another webhook with the address of this trigger, but does not list it. Delete it in lemlist, or add the trigger to the workflow again, which has a new address.';

const NO_ACCESS_ADVICE =
	'The plan of the lemlist team, or the user of the credential, has no access to webhooks. Check both in lemlist, or use the Lemlist Community Polling Trigger, which needs none.';

const INVALID_CREDENTIAL_ADVICE =
	'lemlist did not accept the credential, so nothing could be changed there. Enter a valid API key in it or connect it again, then publish the workflow again.';

/** A copy of the error for a webhook that lemlist did not create, with advice for a trigger. */
export function creationError(error: NodeApiError, event: string | undefined): NodeApiError {
	const adviceByStatus: Record<string, string | undefined> = {
		'400': event && unsupportedEventAdvice(event),
		'401': INVALID_CREDENTIAL_ADVICE,
		'402': NO_ACCESS_ADVICE,
		'403': NO_ACCESS_ADVICE,
		'409': /targetUrl/.test(error.message) ? ADDRESS_TAKEN_ADVICE : WEBHOOK_LIMIT_ADVICE,
	};
	const advice = adviceByStatus[lemlistStatus(error) ?? ''];
	return advice ? copyError(error, { description: advice }) : error;
}

/** A copy of the first error when lemlist did not delete `count` webhooks, with what to do about them. */
export function deletionError(error: NodeApiError, count: number): NodeApiError {
	const remainder =
		count === 1 ? '1 webhook of this trigger is' : `${count} webhooks of this trigger are`;
	const advice = lemlistStatus(error) === '401' ? INVALID_CREDENTIAL_ADVICE : error.description;
	return copyError(error, {
		description:
			`${remainder} still at lemlist. Publishing and unpublishing the workflow again removes what is left. ${advice ?? ''}`.trim(),
	});
}

/**
 * The property of an error that the editor shows while a webhook is created: the message for a test; for
 * a workflow that cannot be published, `detail`, else the message.
 */
export function visibleProperty(context: IHookFunctions): 'detail' | 'message' {
	return context.getMode() === 'manual' ? 'message' : 'detail';
}

/**
 * Makes a life-cycle method fail with an error whose advice the editor shows, which never shows the
 * description.
 */
export async function withVisibleAdvice<Result>(
	property: 'detail' | 'message',
	lifecycleMethod: Promise<Result>,
): Promise<Result> {
	try {
		return await lifecycleMethod;
	} catch (error) {
		throw repeatAdviceIn(property, error);
	}
}

function repeatAdviceIn(property: string, error: NodeApiError): NodeApiError {
	if (!error.description) return error;
	return copyError(error, { [property]: `${error.message}. ${error.description}` });
}

function unsupportedEventAdvice(event: string): string {
	const replacement = replacementFor(event);
	const advice = replacement ? `Choose "${replacement}" instead.` : "Remove it from 'Trigger On'.";
	return `lemlist did not accept the event "${event}". ${advice}`;
}
