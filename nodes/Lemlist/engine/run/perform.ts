import { NodeApiError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import { raw } from '../../output/items';
import { collect } from '../../pagination/collect';
import { isSafeMethod } from '../../transport/call';
import { lemlistStatus } from '../../transport/errors/apiError';
import { isAgentTool, MAX_ITEMS } from '../agentTool';
import { LIMIT, RETURN_ALL } from '../fieldNames';
import { unclearedHint } from '../input/emptyValue';
import type { OperationRequest } from '../operation';
import { outcomeUnknownError, responseProblemError, withAppliedChange } from './itemErrors';
import { valueFor, type AccountRequest } from './itemRequest';
import { createOperationApi } from './operationApi';
import type { ItemResult, SettledItems } from './settledItems';
import { withFile } from './upload';

/** Carries out the request of one item and converts the response; throws if lemlist does not accept it. */
export async function perform(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequest: AccountRequest,
	settledItems: SettledItems,
): Promise<ItemResult> {
	const { output = raw, inspect } = operation;
	const { call, parameters, upload } = itemRequest;
	const response = await fetchResponse(
		context,
		operation,
		upload
			? { ...itemRequest, call: await withFile(context, call, { ...itemRequest, upload }) }
			: itemRequest,
		settledItems,
	);
	const { error: problem, hint } = inspect?.(response, parameters) ?? {};
	if (problem)
		return { error: responseProblemError(context.getNode(), problem, call), isApplied: true };
	try {
		const hints = [hint, unclearedHint(response, parameters)].filter(Boolean);
		return { items: output.toItems(response, parameters), hint: hints.join(' ') || undefined };
	} catch {
		throw outcomeUnknownError(context.getNode(), call);
	}
}

async function fetchResponse(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequest: AccountRequest,
	settledItems: SettledItems,
): Promise<unknown> {
	const { call, client, parameters } = itemRequest;
	const { output } = operation;
	const pagination = valueFor(operation.pagination, parameters);
	if (itemRequest.step ?? operation.run)
		return await runSteps(context, operation, itemRequest, settledItems);
	if (pagination) {
		const records = collect(client, call, pagination, effectiveLimit(context, parameters));
		return await records.catch((error: unknown) => {
			if (operation.notFoundMeansNone && isNotFound(error)) return [];
			throw error;
		});
	}
	return await client.request(call, output?.reader?.(context, parameters));
}

function isNotFound(error: unknown): boolean {
	return error instanceof NodeApiError && lemlistStatus(error) === '404';
}

async function runSteps(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequest: AccountRequest,
	settledItems: SettledItems,
): Promise<unknown> {
	const api = createOperationApi(context, operation, itemRequest, settledItems);
	let isChangeApplied = false;
	const start = async () => {
		const response = await api.start();
		isChangeApplied = !isSafeMethod(itemRequest.call.method);
		return response;
	};
	try {
		const { step, parameters } = itemRequest;
		if (step) return await step({ ...api, start });
		return await operation.run?.({ ...api, start }, parameters);
	} catch (error) {
		throw isChangeApplied ? withAppliedChange(context.getNode(), error) : error;
	}
}

function effectiveLimit(context: IExecuteFunctions, parameters: IDataObject): number {
	const limit = parameters[LIMIT];
	// A form without a limit asks for all records.
	const requestedLimit =
		parameters[RETURN_ALL] === true || limit === undefined ? Infinity : Math.floor(Number(limit));
	// One record too many shows that there are more.
	return isAgentTool(context) ? Math.min(requestedLimit, MAX_ITEMS + 1) : requestedLimit;
}
