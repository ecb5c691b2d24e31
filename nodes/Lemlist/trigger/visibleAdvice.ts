import type { NodeApiError } from 'n8n-workflow';

/**
 * Lets a step of the life cycle fail with one text that holds the advice as well: of a workflow
 * that cannot be published n8n shows `detail` or else the message, of one that cannot be
 * unpublished the message, and of neither the description.
 */
export async function withVisibleAdvice<Result>(
	visibleProperty: 'detail' | 'message',
	step: Promise<Result>,
): Promise<Result> {
	try {
		return await step;
	} catch (error) {
		throw appendAdvice(error, visibleProperty);
	}
}

function appendAdvice(error: NodeApiError, visibleProperty: 'detail' | 'message'): NodeApiError {
	if (!error.description) return error;
	return Object.assign(error, { [visibleProperty]: `${error.message}. ${error.description}` });
}
