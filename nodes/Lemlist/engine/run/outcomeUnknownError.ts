import type { IExecuteFunctions, NodeApiError } from 'n8n-workflow';

import type { ApiCall } from '../../transport/call';
import { toApiError } from '../../transport/errors/apiError';

/** The error for an item of which a good answer does not tell what became; a change stays in doubt. */
export function outcomeUnknownError(context: IExecuteFunctions, call: ApiCall): NodeApiError {
	const text = 'the answer does not say what became of this item';
	return toApiError(context.getNode(), call, { kind: 'malformed', effect: 'unknown', text });
}
