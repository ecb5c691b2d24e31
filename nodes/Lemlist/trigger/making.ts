import { NodeApiError, type IHookFunctions, type JsonObject } from 'n8n-workflow';

import { concurrently } from '../transport/concurrently';
import { notMade } from './advice';
import { listHooks, makeHook, type Hook, type WantedHook } from './hooks';
import { removeAll } from './removing';

/** Makes all these webhooks, or none: what was made is taken back before the failure is thrown. */
export async function makeAll(
	context: IHookFunctions,
	wanted: WantedHook[],
	secret: string,
): Promise<Hook[]> {
	try {
		return await concurrently(wanted, async (hook) => await makeOrReplace(context, hook, secret));
	} catch (error) {
		await rollBack(context, wanted);
		throw new NodeApiError(context.getNode(), error as JsonObject);
	}
}

async function makeOrReplace(context: IHookFunctions, wanted: WantedHook, secret: string) {
	try {
		return await makeHook(context, wanted, secret);
	} catch (error) {
		const rival = error.httpCode === '409' ? await withUrl(context, wanted.targetUrl) : undefined;
		if (!rival) throw notMade(error, wanted);
		// Somebody took our URL since we looked, or an answer was lost: its secret is unknown.
		await removeAll(context, [rival._id]);
	}
	return await makeHook(context, wanted, secret);
}

// A failure here must not hide the one that led to it; the next attempt finds what is left. What
// lemlist has made although its answer was lost is found by its URL.
async function rollBack(context: IHookFunctions, wanted: WantedHook[]) {
	const targetUrls = wanted.map(({ targetUrl }) => targetUrl);
	try {
		const made = (await listHooks(context)).filter(({ targetUrl }) =>
			targetUrls.includes(targetUrl),
		);
		await removeAll(
			context,
			made.map(({ _id }) => _id),
		);
	} catch (error) {
		context.logger.warn(`Webhooks that were just made are still at lemlist: ${error.message}`);
	}
}

async function withUrl(context: IHookFunctions, targetUrl: string): Promise<Hook | undefined> {
	return (await listHooks(context)).find((hook) => hook.targetUrl === targetUrl);
}
