import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';

/** The error that ends an execution: what happened, for which item, and how many items are done. */
export function withItemContext(
	node: INode,
	error: unknown,
	itemIndex: number,
	succeededCount: number,
): NodeApiError | NodeOperationError {
	const nodeError = toNodeError(node, error);
	const suffix = ` [item ${itemIndex}]`;
	// Thrown again when n8n tries again.
	if (nodeError.message.endsWith(suffix)) return nodeError;
	nodeError.context.itemIndex = itemIndex;
	nodeError.message += suffix;
	if (succeededCount > 0) {
		const items = succeededCount === 1 ? '1 item was' : `${succeededCount} items were`;
		nodeError.description =
			`${nodeError.description ?? ''} ${items} carried out before the node stopped.`.trim();
	}
	return nodeError;
}

/** The error of a tool, with what to do in its message: n8n gives a model nothing else. */
export function withAdviceInMessage(
	node: INode,
	error: unknown,
): NodeApiError | NodeOperationError {
	const nodeError = toNodeError(node, error);
	const { message, description } = nodeError;
	// Thrown again when n8n tries again.
	if (description && !message.endsWith(description))
		nodeError.message = `${message}. ${description}`;
	return nodeError;
}

/**
 * What takes the place of a failed item when the workflow goes on. n8n treats it as failed only as
 * long as it has no keys but these three (n8n-core, handleNodeErrorOutput).
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

function toNodeError(node: INode, error: unknown): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	return new NodeOperationError(node, error as Error);
}
