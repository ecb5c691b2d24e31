import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';

import { requestLine, type ApiCall } from '../../transport/call';
import { toApiError } from '../../transport/errors/apiError';
import type { ResponseProblem } from '../operation';

/** The error for an item whose request lemlist accepted without doing what the item asks for. */
export function responseProblemError(
	node: INode,
	{ problem, advice }: ResponseProblem,
	call?: ApiCall,
): NodeOperationError {
	const error = new NodeOperationError(node, problem, { description: advice });
	if (call) error.context.request = requestLine(call);
	return error;
}

/** The error for an item about which a successful response says nothing; a change may have been made. */
export function outcomeUnknownError(node: INode, call: ApiCall): NodeApiError {
	const text = 'the answer does not say what became of this item';
	return toApiError(node, call, { kind: 'malformed', effect: 'unknown', text });
}

/** A copy of an error that names the item it concerns, and the number of items that succeeded. */
export function withItemContext(
	node: INode,
	error: unknown,
	itemIndex: number,
	succeededCount: number,
): NodeApiError | NodeOperationError {
	const copy = copyAsNodeError(node, error);
	copy.context.itemIndex = itemIndex;
	copy.message += ` [item ${itemIndex}]`;
	if (succeededCount > 0) {
		const items = succeededCount === 1 ? '1 item was' : `${succeededCount} items were`;
		copy.description =
			`${copy.description ?? ''} ${items} carried out before the node stopped.`.trim();
	}
	return copy;
}

/** A copy of an error with its advice in the message, which is all that n8n passes on to a model. */
export function withAdviceInMessage(
	node: INode,
	error: unknown,
): NodeApiError | NodeOperationError {
	const copy = copyAsNodeError(node, error);
	if (copy.description) copy.message += `. ${copy.description}`;
	return copy;
}

/**
 * What replaces a failed item when the workflow continues. n8n treats the item as failed only while
 * it has no other keys than these three (n8n-core, `handleNodeErrorOutput`).
 */
export function toFailedItem(error: unknown, itemIndex: number): INodeExecutionData {
	const { message, description, httpCode, context } = error as Partial<NodeApiError>;
	const details: IDataObject = { itemIndex };
	if (httpCode) details.httpCode = httpCode;
	if (context?.request) details.request = context.request as string;
	return {
		json: { error: message ?? String(error), message: description ?? '', details },
		pairedItem: { item: itemIndex },
	};
}

// A later try may throw the same error again, so the error itself stays as it is.
function copyAsNodeError(node: INode, error: unknown): NodeApiError | NodeOperationError {
	if (!(error instanceof NodeApiError || error instanceof NodeOperationError))
		return new NodeOperationError(node, error as Error);
	const copy = Object.create(Object.getPrototypeOf(error) as object, {
		...Object.getOwnPropertyDescriptors(error),
		// Newer versions of V8 compute the stack of the original only.
		stack: { value: error.stack, writable: true, configurable: true },
		context: { value: { ...error.context }, writable: true, enumerable: true, configurable: true },
	}) as typeof error;
	return copy;
}
