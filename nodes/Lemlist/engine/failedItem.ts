import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';

/** The error that ends an execution: what happened, for which item, and how many items are done. */
export function naming(
	node: INode,
	error: unknown,
	itemIndex: number,
	doneCount: number,
): NodeApiError | NodeOperationError {
	const named = ofNode(node, error);
	const suffix = ` [item ${itemIndex}]`;
	// Thrown again when n8n tries again.
	if (named.message.endsWith(suffix)) return named;
	named.context.itemIndex = itemIndex;
	named.message += suffix;
	if (doneCount > 0) {
		const items = doneCount === 1 ? '1 item was' : `${doneCount} items were`;
		named.description =
			`${named.description ?? ''} ${items} carried out before the node stopped.`.trim();
	}
	return named;
}

/** The error of a tool, with what to do in its message: n8n gives a model nothing else. */
export function tellingAll(node: INode, error: unknown): NodeApiError | NodeOperationError {
	const told = ofNode(node, error);
	const { message, description } = told;
	// Thrown again when n8n tries again.
	if (description && !message.endsWith(description)) told.message = `${message}. ${description}`;
	return told;
}

/**
 * What takes the place of a failed item when the workflow goes on. n8n treats it as failed only as
 * long as it has no keys but these three (n8n-core, handleNodeErrorOutput).
 */
export function failedItem(error: unknown, itemIndex: number): INodeExecutionData {
	const { message, description, httpCode, context } = error as Partial<NodeApiError>;
	const details: IDataObject = { itemIndex };
	if (httpCode) details.httpCode = httpCode;
	if (context?.request) details.request = context.request as string;
	return {
		json: { error: message ?? String(error), message: description ?? '', details },
		pairedItem: { item: itemIndex },
	};
}

function ofNode(node: INode, error: unknown): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	return new NodeOperationError(node, error as Error);
}
