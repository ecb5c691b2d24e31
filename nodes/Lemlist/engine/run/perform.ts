import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { MAX_ITEMS } from '../../output/toolLimits';
import { raw } from '../../output/items';
import type { OperationRequest } from '../operation';
import { requestLine } from '../../transport/call';
import { collect } from '../../pagination/collect';
import { LemlistClient } from '../../transport/client';
import type { SettledItem } from './settledItems';
import { responseProblemError } from './responseProblemError';
import type { ItemRequest } from './itemRequest';
import { createOperationApi } from './operationApi';
import { isAgentTool } from '../isAgentTool';
import { outcomeUnknownError } from './outcomeUnknownError';

/** Carries out what one item asks for and turns the answer into items. */
export async function perform(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequest: ItemRequest,
	settledItem: SettledItem,
): Promise<INodeExecutionData[]> {
	const { output = raw, flaw } = operation;
	const response = await fetchResponse(context, operation, itemRequest, settledItem);
	const detectedFlaw = flaw?.(response, itemRequest.parameters);
	if (detectedFlaw) {
		const error = responseProblemError(context.getNode(), detectedFlaw);
		error.context.request = requestLine(itemRequest.call);
		settledItem.error = error;
		throw error;
	}
	try {
		return output.toItems(response, itemRequest.parameters);
	} catch {
		throw outcomeUnknownError(context, itemRequest.call);
	}
}

async function fetchResponse(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequest: ItemRequest,
	settledItem: SettledItem,
): Promise<unknown> {
	const { call, parameters } = itemRequest;
	const { pagination, run, output } = operation;
	if (run)
		return await run(createOperationApi(context, operation, itemRequest, settledItem), parameters);
	const client = await LemlistClient.for(context);
	if (pagination)
		return await collect(client, call, pagination, effectiveLimit(context, parameters));
	return await client.request(call, output?.reader?.(context, parameters));
}

function effectiveLimit(context: IExecuteFunctions, { returnAll, limit }: IDataObject): number {
	// A form without a limit asks for all.
	const requestedLimit =
		returnAll === true || limit === undefined ? Infinity : Math.floor(Number(limit));
	// One more tells that there are more.
	return isAgentTool(context) ? Math.min(requestedLimit, MAX_ITEMS + 1) : requestedLimit;
}
