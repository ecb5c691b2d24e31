import type { IExecuteFunctions } from 'n8n-workflow';

import { abortSignalFor, isSafeMethod, type ApiCall } from '../../transport/call';
import { delay } from '../../transport/delay';
import type { ResponseReader } from '../../transport/responseBody';
import type { OperationApi, OperationRequest } from '../operation';
import { responseProblemError } from './itemErrors';
import { toApiCall, type AccountRequest } from './itemRequest';
import type { SettledItems } from './settledItems';
import { readThisN8n } from './thisN8n';

/** The functions with which an operation made of several requests carries out one item. */
export function createOperationApi(
	context: IExecuteFunctions,
	operation: OperationRequest,
	{ itemIndex, parameters, call, client }: AccountRequest,
	settledItems: SettledItems,
): OperationApi {
	const request = async (apiCall: ApiCall, reader?: ResponseReader<unknown>) =>
		await client.request(apiCall, reader);
	return {
		// Reading again is safe, and shows what later requests of an earlier try have changed.
		start: async () =>
			isSafeMethod(call.method)
				? await request(call)
				: await settledItems.sendOnce(itemIndex, async () => await request(call)),
		send: async (route, parts) =>
			await request(toApiCall(context, operation, parameters, { route, ...parts })),
		download: async (url, known) => {
			const reader = operation.output?.reader?.(context, { ...parameters, ...known });
			return await request({ method: 'GET', path: url }, reader);
		},
		delay: async (ms) => await delay(ms, abortSignalFor(context)),
		staticData: () => context.getWorkflowStaticData('node'),
		thisN8n: () => readThisN8n(context, itemIndex),
		accountKey: () => client.accountKey,
		fail: (problem) => {
			throw responseProblemError(context.getNode(), problem);
		},
	};
}
