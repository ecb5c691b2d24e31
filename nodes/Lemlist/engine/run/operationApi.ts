import type { IExecuteFunctions } from 'n8n-workflow';

import { abortSignalFor, type ApiCall } from '../../transport/call';
import { delay } from '../../transport/delay';
import type { ResponseReader } from '../../transport/responseBody';
import { BINARY_FIELD } from '../fieldNames';
import { inputError } from '../input/inputError';
import type { OperationApi, OperationRequest } from '../operation';
import { responseProblemError } from './itemErrors';
import { toApiCall, type AccountRequest } from './itemRequest';
import type { SettledItems } from './settledItems';

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
			call.method === 'GET'
				? await request(call)
				: await settledItems.sendOnce(itemIndex, async () => await request(call)),
		send: async (route, parts) =>
			await request(toApiCall(context, operation, parameters, { route, ...parts })),
		download: async (url, known) => {
			const reader = operation.output?.reader?.(context, { ...parameters, ...known });
			return await request({ method: 'GET', path: url }, reader);
		},
		delay: async (ms) => await delay(ms, abortSignalFor(context)),
		fileForm: async (binaryPropertyName) => {
			requireFile(context, operation, itemIndex, binaryPropertyName);
			const { fileName, mimeType } = context.helpers.assertBinaryData(
				itemIndex,
				binaryPropertyName,
			);
			const file = await context.helpers.getBinaryDataBuffer(itemIndex, binaryPropertyName);
			const form = new FormData();
			form.append('file', new Blob([file], { type: mimeType }), fileName ?? 'file');
			return form;
		},
		fail: (problem) => {
			throw responseProblemError(context.getNode(), problem);
		},
	};
}

// n8n also accepts the names of inherited properties, such as "constructor".
function requireFile(
	context: IExecuteFunctions,
	{ fields }: OperationRequest,
	itemIndex: number,
	binaryPropertyName: string,
): void {
	const names = Object.keys(context.getInputData()[itemIndex].binary ?? {});
	if (names.includes(binaryPropertyName)) return;
	const label = fields.find(({ name }) => name === BINARY_FIELD)?.displayName ?? binaryPropertyName;
	const advice = `It holds: ${binaryPropertyName}. The item has: ${names.join(', ') || 'no file'}`;
	throw inputError(context.getNode(), label, 'names no file of the item', advice);
}
