import type { IExecuteFunctions, NodeApiError } from 'n8n-workflow';

import { raw } from '../../output/items';
import { lemlistStatus, toApiError } from '../../transport/errors/apiError';
import type { OperationRequest } from '../operation';
import { outcomeUnknownError } from './itemErrors';
import type { AccountRequest } from './itemRequest';
import type { ItemResult } from './settledItems';

/** The result of one item of a request that served several. */
export interface BatchResult extends ItemResult {
	itemRequest: AccountRequest;
}

// One bad value may be the reason; a problem of the API key or the team concerns every item alike.
const VALUE_ERROR_STATUSES = new Set(['400', '404', '409', '422']);

/**
 * Carries out several items in one request and resolves with a result for each of them. A batch that
 * lemlist rejects as a whole is bisected until only the invalid items fail.
 */
export async function performBatch(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequests: AccountRequest[],
): Promise<BatchResult[]> {
	let response: unknown;
	try {
		const body = operation.batch?.body(itemRequests.map(({ parameters }) => parameters));
		const [{ client, call }] = itemRequests;
		response = await client.request({ ...call, body });
	} catch (error) {
		return await bisect(context, operation, itemRequests, error as NodeApiError);
	}
	return itemRequests.map(batchResultReader(context, operation, response));
}

async function bisect(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequests: AccountRequest[],
	error: NodeApiError,
): Promise<BatchResult[]> {
	const canBisect =
		itemRequests.length > 1 && VALUE_ERROR_STATUSES.has(String(lemlistStatus(error)));
	if (!canBisect) return itemRequests.map((itemRequest) => ({ itemRequest, error }));

	const middle = Math.ceil(itemRequests.length / 2);
	const firstHalf = await performBatch(context, operation, itemRequests.slice(0, middle));
	return firstHalf.concat(await performBatch(context, operation, itemRequests.slice(middle)));
}

function batchResultReader(
	context: IExecuteFunctions,
	{ batch, output = raw }: OperationRequest,
	response: unknown,
) {
	return (itemRequest: AccountRequest, index: number): BatchResult => {
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
			// An entry that cannot be read says nothing either.
		}
		return { itemRequest, error: outcomeUnknownError(context.getNode(), call) };
	};
}
