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
	const named = isOfNode(error)
		? error
		: new NodeOperationError(node, error as Error, { itemIndex });
	named.context.itemIndex = itemIndex;
	named.message = `${named.message} [item ${itemIndex}]`;
	if (doneCount > 0) {
		const items = doneCount === 1 ? '1 item was' : `${doneCount} items were`;
		named.description =
			`${named.description ?? ''} ${items} carried out before the node stopped.`.trim();
	}
	return named;
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

function isOfNode(error: unknown): error is NodeApiError | NodeOperationError {
	return error instanceof NodeApiError || error instanceof NodeOperationError;
}
