import type { NodeApiError } from 'n8n-workflow';

/** The error with which a step fails; it is an error when it does not. */
export async function captureError(step: Promise<unknown>): Promise<NodeApiError> {
	return await step.then(
		() => {
			throw new Error('It did not fail');
		},
		(error: NodeApiError) => error,
	);
}
