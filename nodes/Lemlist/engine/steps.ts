import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { cancelSignal } from '../transport/call';
import { pause } from '../transport/pause';
import { request } from '../transport/request';
import type { Chosen } from './chosen';
import type { Settled } from './earlierTries';
import { toCall, type Plan } from './plan';
import type { Steps } from './types';

/** What an operation made of several requests may do for one item. */
export function stepsOf(
	context: IExecuteFunctions,
	chosen: Chosen,
	{ itemIndex, parameters, call }: Plan,
	settled: Settled,
): Steps {
	return {
		begin: async () => {
			// Reading again is safe, and shows what the steps of an earlier try have changed.
			if (call.method === 'GET') return await request(context, call);
			settled.begun ??= { answer: await request(context, call) };
			return settled.begun.answer;
		},
		send: async (route, parts) =>
			await request(context, toCall(context, chosen, parameters, route, parts)),
		download: async (url, known) => {
			const reader = chosen.output?.reader?.(context, { ...parameters, ...known });
			return await request(context, { method: 'GET', path: url }, reader);
		},
		pause: async (ms) => await pause(ms, cancelSignal(context)),
		form: async (binaryPropertyName) => {
			const { fileName, mimeType } = context.helpers.assertBinaryData(
				itemIndex,
				binaryPropertyName,
			);
			const file = await context.helpers.getBinaryDataBuffer(itemIndex, binaryPropertyName);
			const form = new FormData();
			form.append('file', new Blob([file], { type: mimeType }), fileName ?? 'file');
			return form;
		},
		fail: (message, description) => {
			throw new NodeOperationError(context.getNode(), message, { description });
		},
	};
}
