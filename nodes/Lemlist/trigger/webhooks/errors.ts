import type { IHookFunctions, NodeApiError } from 'n8n-workflow';

import { replacementFor } from '../../events';
import { lemlistStatus } from '../../transport/errors/apiError';
import { copyError } from '../../transport/errors/copyError';
import { WEBHOOK_LIMIT } from '../../webhookDefinition';

const WEBHOOK_LIMIT_ADVICE = `A lemlist team can have up to ${WEBHOOK_LIMIT} webhooks, including disabled ones. Delete unused ones with the Webhook resource of the Lemlist Community node or in lemlist, or select [All Events], which needs only one webhook.`;

const ADDRESS_TAKEN_ADVICE =
	"lemlist has another webhook with the address of this trigger, but doesn't list it. Delete it in lemlist, or add the trigger to the workflow again to get a new address.";

const NO_ACCESS_ADVICE =
	'Your lemlist plan or the user of the credential has no access to webhooks. Check both in lemlist, or use the Lemlist Community Polling Trigger, which needs no webhooks.';

const INVALID_CREDENTIAL_ADVICE =
	'lemlist rejected the credential, so the webhooks of this trigger are unchanged. Enter a valid API key in the credential or connect it again, then publish the workflow again.';

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
		count === 1
			? '1 webhook of this trigger still exists'
			: `${count} webhooks of this trigger still exist`;
	const advice = lemlistStatus(error) === '401' ? INVALID_CREDENTIAL_ADVICE : error.description;
	return copyError(error, {
		description:
			`${remainder} in lemlist. Publish and unpublish the workflow again to remove what is left. ${advice ?? ''}`.trim(),
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
	const advice = replacement ? `Select "${replacement}" instead.` : "Remove it from 'Trigger On'.";
	return `lemlist rejected the event "${event}". ${advice}`;
}
