import type { IExecuteFunctions, INodeExecutionData, NodeApiError } from 'n8n-workflow';

import { raw } from '../../output/items';
import type { OperationRequest } from '../operation';
import { toApiError } from '../../transport/errors/apiError';
import { LemlistClient } from '../../transport/client';
import type { ItemRequest } from './itemRequest';
import { outcomeUnknownError } from './outcomeUnknownError';

/** What became of one item of a request that served several: items, or an error. */
export interface BatchResult {
	itemRequest: ItemRequest;
	items?: INodeExecutionData[];
	error?: Error;
}

// One bad value may be the reason; what concerns the key or the team meets every item alike.
const VALUE_ERROR_STATUSES = new Set(['400', '404', '409', '422']);

/**
 * Carries out what several items ask for in one request; each item gets its own result. A request
 * that lemlist refuses whole is halved until the items that are at fault stand alone.
 */
export async function performBatch(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequests: ItemRequest[],
): Promise<BatchResult[]> {
	let response: unknown;
	try {
		const body = operation.batch?.body(itemRequests.map(({ parameters }) => parameters));
		const client = await LemlistClient.for(context);
		response = await client.request({ ...itemRequests[0].call, body });
	} catch (error) {
		return await bisect(context, operation, itemRequests, error as NodeApiError);
	}
	return itemRequests.map((itemRequest, index) =>
		toBatchResult(context, operation, response, itemRequest, index),
	);
}

async function bisect(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequests: ItemRequest[],
	error: NodeApiError,
): Promise<BatchResult[]> {
	const canBisect = itemRequests.length > 1 && VALUE_ERROR_STATUSES.has(String(error.httpCode));
	if (!canBisect) return itemRequests.map((itemRequest) => ({ itemRequest, error }));

	const middle = Math.ceil(itemRequests.length / 2);
	const firstHalf = await performBatch(context, operation, itemRequests.slice(0, middle));
	return firstHalf.concat(await performBatch(context, operation, itemRequests.slice(middle)));
}

function toBatchResult(
	context: IExecuteFunctions,
	{ batch, output = raw }: OperationRequest,
	response: unknown,
	itemRequest: ItemRequest,
	index: number,
): BatchResult {
	const { parameters, call } = itemRequest;
	try {
		const rejection = batch?.rejectionFor?.(response, index, parameters);
		if (rejection !== undefined) {
			const failure = { kind: 'rejected', effect: 'none', text: rejection } as const;
			return { itemRequest, error: toApiError(context.getNode(), call, failure) };
		}
		const result = batch?.resultFor(response, index, parameters);
		if (result !== undefined) return { itemRequest, items: output.toItems(result, parameters) };
	} catch {
		// What cannot be read tells nothing either.
	}
	return { itemRequest, error: outcomeUnknownError(context, call) };
}
