import type { IExecuteFunctions } from 'n8n-workflow';

import { cancelSignal } from '../transport/call';
import { pause } from '../transport/pause';
import { request } from '../transport/request';
import { badInput } from './badInput';
import type { Chosen } from './chosen';
import type { Settled } from './earlierTries';
import { flawed } from './flawed';
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
			refuseUnlessFile(context, chosen, itemIndex, binaryPropertyName);
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
			throw flawed(context.getNode(), flaw);
		},
	};
}

// n8n also takes what every object has, such as "constructor", for the name of a file.
function refuseUnlessFile(
	context: IExecuteFunctions,
	{ fields }: Chosen,
	itemIndex: number,
	property: string,
): void {
	const names = Object.keys(context.getInputData()[itemIndex].binary ?? {});
	if (names.includes(property)) return;
	const label = fields.find(({ name }) => name === 'binaryPropertyName')?.displayName ?? property;
	const advice = `It holds: ${property}. The item has: ${names.join(', ') || 'no file'}`;
	throw badInput(context.getNode(), label, 'names no file of the item', advice);
}
