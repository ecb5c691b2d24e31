import type { IHookFunctions, NodeApiError } from 'n8n-workflow';

import { collect, wholeList } from '../transport/pagination';
import { request } from '../transport/request';

/** A webhook as lemlist lists it: never with its secret. */
export interface Hook extends WantedHook {
	_id: string;
	disabled?: boolean;
}

/** A webhook that lemlist is asked for; without a type it is called for everything. */
export interface WantedHook {
	/** Unique within the team (docs/lemlist-api.md#webhook-addresses). */
	targetUrl: string;
	type?: string;
	campaignId?: string;
	isFirst?: boolean;
}

const LIST = { method: 'GET', path: '/hooks' } as const;

/** All webhooks of the team, disabled ones included. */
export async function listHooks(context: IHookFunctions): Promise<Hook[]> {
	return (await collect(context, LIST, wholeList())) as unknown as Hook[];
}

/** Makes a webhook, once even when the answer is lost; throws lemlist's refusal. */
export async function makeHook(
	context: IHookFunctions,
	{ targetUrl, type, ...filters }: WantedHook,
	secret: string,
): Promise<Hook> {
	const found = (hooks: unknown) =>
		wholeList()
			.records(hooks)
			.find((hook) => hook.targetUrl === targetUrl);
	const hook = await request<Hook>(context, {
		method: 'POST',
		path: '/hooks',
		// The original API reads the filters from the body (docs/lemlist-api.md#webhook-filters).
		query: { ...filters },
		body: { targetUrl, ...(type && { type }), ...filters, secret },
		secrets: [secret],
		check: { call: LIST, found },
	});
	return hook as Hook;
}

/** Removes a webhook; one that is gone already is as good. Gives the failure, if any. */
export async function removeHook(
	context: IHookFunctions,
	hookId: string,
): Promise<NodeApiError | undefined> {
	try {
		await request(context, { method: 'DELETE', path: `/hooks/${encodeURIComponent(hookId)}` });
	} catch (error) {
		if (error.httpCode !== '404') return error;
	}
	return undefined;
}
