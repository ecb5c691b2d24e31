import type { IExecuteFunctions } from 'n8n-workflow';

import { abortSignalFor, type ApiCall } from '../../transport/call';
import { delay } from '../../transport/delay';
import { LemlistClient } from '../../transport/client';
import type { ResponseReader } from '../../transport/responseBody';
import { inputError } from '../input/inputError';
import type { SettledItem } from './settledItems';
import { responseProblemError } from './responseProblemError';
import { toApiCall, type ItemRequest } from './itemRequest';
import type { OperationRequest, OperationApi } from '../operation';

/** What an operation made of several requests may do for one item. */
export function createOperationApi(
	context: IExecuteFunctions,
	operation: OperationRequest,
	{ itemIndex, parameters, call }: ItemRequest,
	settledItem: SettledItem,
): OperationApi {
	const request = async (apiCall: ApiCall, reader?: ResponseReader<unknown>) =>
		await (await LemlistClient.for(context)).request(apiCall, reader);
	return {
		start: async () => {
			// Reading again is safe, and shows what the steps of an earlier try have changed.
			if (call.method === 'GET') return await request(call);
			settledItem.startResponse ??= { value: await request(call) };
			return settledItem.startResponse.value;
		},
		send: async (route, parts) =>
			await request(toApiCall(context, operation, parameters, route, parts)),
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
		fail: (flaw) => {
			throw responseProblemError(context.getNode(), flaw);
		},
	};
}

// n8n also takes what every object has, such as "constructor", for the name of a file.
function requireFile(
	context: IExecuteFunctions,
	{ fields }: OperationRequest,
	itemIndex: number,
	binaryPropertyName: string,
): void {
	const names = Object.keys(context.getInputData()[itemIndex].binary ?? {});
	if (names.includes(binaryPropertyName)) return;
	const label =
		fields.find(({ name }) => name === 'binaryPropertyName')?.displayName ?? binaryPropertyName;
	const advice = `It holds: ${binaryPropertyName}. The item has: ${names.join(', ') || 'no file'}`;
	throw inputError(context.getNode(), label, 'names no file of the item', advice);
}
