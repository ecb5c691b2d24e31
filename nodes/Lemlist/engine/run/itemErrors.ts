import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';

import { requestLine, type ApiCall } from '../../transport/call';
import { toApiError } from '../../transport/errors/apiError';
import { INVALID } from '../../transport/errors/classification';
import { copyError } from '../../transport/errors/copyError';
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
	const text = "the response doesn't say whether this item was processed";
	return toApiError(node, call, { kind: 'malformed', effect: 'unknown', text });
}

/** A copy of an error that names the item it concerns, and says how far the node came. */
export function withItemContext(
	node: INode,
	error: unknown,
	itemIndex: number,
	progress: string,
): NodeApiError | NodeOperationError {
	const copy = copyAsNodeError(node, error);
	copy.context.itemIndex = itemIndex;
	copy.message += ` [item ${itemIndex}]`;
	copy.description = copy.description ? joinSentences(copy.description, progress) : progress;
	return copy;
}

/** A copy of an error with its advice in the message, which is all that n8n passes on to a model. */
export function withAdviceInMessage(
	node: INode,
	error: unknown,
): NodeApiError | NodeOperationError {
	const copy = copyAsNodeError(node, error);
	copy.message = joinSentences(copy.message, copy.description);
	return copy;
}

/** A copy of the error of an operation whose first change lemlist had applied: another run repeats it. */
export function withAppliedChange(node: INode, error: unknown): NodeApiError | NodeOperationError {
	const copy = copyAsNodeError(node, error);
	copy.context.retry = 'look first';
	copy.context.outcome ??= 'applied';
	return copy;
}

/**
 * What replaces a failed item when the workflow continues. At the error output, n8n adds the columns
 * of the input item, and n8n before 2.34.6 regards an item with other keys than `error` as a success
 * (n8n-core, `handleNodeErrorOutput`).
 */
export function toFailedItem(node: INode, error: unknown, itemIndex: number): INodeExecutionData {
	const { message, description, httpCode, context } = error as Partial<NodeApiError>;
	const {
		kind = INVALID.kind,
		retry = INVALID.retry,
		request,
		outcome = 'notApplied',
	} = context ?? {};
	const sentences = joinSentences(message ?? String(error), unescapeHtml(description ?? ''));
	const json: IDataObject = { error: `${sentences} [${kind}, ${retry}]` };
	if (node.onError !== 'continueErrorOutput') {
		const status = httpCode ? Number(httpCode) : undefined;
		json.errorDetails = withoutUndefined({
			kind,
			retry,
			status,
			request,
			item: itemIndex,
			outcome,
		});
	}
	return { json, pairedItem: { item: itemIndex } };
}

function withoutUndefined(record: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function joinSentences(message: string, advice: string | null | undefined): string {
	return advice ? `${message.replace(/\.$/, '')}. ${advice}` : message;
}

function unescapeHtml(text: string): string {
	return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function copyAsNodeError(node: INode, error: unknown): NodeApiError | NodeOperationError {
	return error instanceof NodeApiError || error instanceof NodeOperationError
		? copyError(error)
		: new NodeOperationError(node, error as Error);
}
