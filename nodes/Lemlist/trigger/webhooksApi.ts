import type { IHookFunctions, NodeApiError } from 'n8n-workflow';

import { collect, singlePage } from '../pagination/collect';
import { LemlistClient } from '../transport/client';

/** A webhook as lemlist lists it: never with its secret. */
export interface Webhook extends DesiredWebhook {
	_id: string;
	disabled?: boolean;
}

/** A webhook that lemlist is asked for; without a type it is called for everything. */
export interface DesiredWebhook {
	/** Unique within the team (docs/lemlist-api.md#webhook-addresses). */
	targetUrl: string;
	type?: string;
	campaignId?: string;
	isFirst?: boolean;
}

const LIST_WEBHOOKS = { method: 'GET', path: '/hooks' } as const;

/** All webhooks of the team, disabled ones included. */
export async function listWebhooks(context: IHookFunctions): Promise<Webhook[]> {
	const client = await LemlistClient.for(context);
	return (await collect(client, LIST_WEBHOOKS, singlePage())) as unknown as Webhook[];
}

/** Makes a webhook, once even when the answer is lost; throws lemlist's refusal. */
export async function createWebhook(
	context: IHookFunctions,
	{ targetUrl, type, ...filters }: DesiredWebhook,
	secret: string,
): Promise<Webhook> {
	const findRecord = (response: unknown) =>
		singlePage()
			.toRecords(response)
			.find((webhook) => webhook.targetUrl === targetUrl);
	const client = await LemlistClient.for(context);
	const webhook = await client.request<Webhook>({
		method: 'POST',
		path: '/hooks',
		// The original API reads the filters from the body (docs/lemlist-api.md#webhook-filters).
		query: { ...filters },
		body: { targetUrl, ...(type && { type }), ...filters, secret },
		secrets: [secret],
		lookup: { call: LIST_WEBHOOKS, findRecord },
	});
	return webhook as Webhook;
}

/** Removes a webhook; one that is gone already is as good. Gives the failure, if any. */
export async function deleteWebhook(
	context: IHookFunctions,
	hookId: string,
): Promise<NodeApiError | undefined> {
	try {
		const client = await LemlistClient.for(context);
		await client.request({ method: 'DELETE', path: `/hooks/${encodeURIComponent(hookId)}` });
	} catch (error) {
		if (error.httpCode !== '404') return error;
	}
	return undefined;
}
