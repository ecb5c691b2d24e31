import type { NodeApiError } from 'n8n-workflow';

/**
 * Lets a step of the life cycle fail with one text that holds the advice as well: of a workflow
 * that cannot be published n8n shows `detail` or else the message, of one that cannot be
 * unpublished the message, and of neither the description.
 */
export async function telling<Result>(
	shown: 'detail' | 'message',
	step: Promise<Result>,
): Promise<Result> {
	try {
		return await step;
	} catch (error) {
		throw withAdvice(error, shown);
	}
}

function withAdvice(error: NodeApiError, shown: 'detail' | 'message'): NodeApiError {
	if (!error.description) return error;
	return Object.assign(error, { [shown]: `${error.message}. ${error.description}` });
}
