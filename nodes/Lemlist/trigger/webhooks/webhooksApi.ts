import type { IDataObject, IHookFunctions, ITriggerFunctions, NodeApiError } from 'n8n-workflow';

import { collect } from '../../pagination/collect';
import { singlePage } from '../../pagination/strategies';
import { LemlistClient } from '../../transport/client';
import { lemlistStatus } from '../../transport/errors/apiError';
import { tokensIn, toWebhookRequest, type WebhookDefinition } from '../../webhookDefinition';
import { deletionError } from './errors';

/** A webhook as lemlist lists it: never with its secret. */
export interface Webhook extends WebhookDefinition, IDataObject {
	_id: string;
	targetUrl: string;
	disabled?: boolean;
}

const LIST_WEBHOOKS = { method: 'GET', path: '/hooks' } as const;

/** The webhooks of the team. Every method throws a NodeApiError if lemlist rejects the request. */
export class WebhooksApi {
	constructor(private readonly context: IHookFunctions | ITriggerFunctions) {}

	/** All webhooks, including disabled ones. */
	async list(): Promise<Webhook[]> {
		const client = await LemlistClient.for(this.context);
		return (await collect(client, LIST_WEBHOOKS, singlePage())) as Webhook[];
	}

	async find(targetUrl: string): Promise<Webhook | undefined> {
		return (await this.list()).find((webhook) => webhook.targetUrl === targetUrl);
	}

	/** Creates a webhook, once even if the response is lost. */
	async create(definition: WebhookDefinition, secret: string): Promise<Webhook> {
		const client = await LemlistClient.for(this.context);
		const webhook = await client.request<Webhook>({
			method: 'POST',
			path: '/hooks',
			...toWebhookRequest(definition, secret),
			secrets: [secret, ...tokensIn(definition.targetUrl)],
			lookup: {
				call: LIST_WEBHOOKS,
				findRecord: (response) =>
					singlePage()
						.toRecords(response)
						.find((listed) => listed.targetUrl === definition.targetUrl),
			},
		});
		return webhook as Webhook;
	}

	/**
	 * Deletes webhooks; one that no longer exists counts as deleted. Tries all of them before it
	 * throws the first failure with the number of webhooks that are left.
	 */
	async delete(webhookIds: string[]): Promise<void> {
		const results = await Promise.all(webhookIds.map(async (id) => await this.tryDelete(id)));
		const failures = results.filter((failure) => failure !== undefined);
		if (failures.length > 0) throw deletionError(failures[0], failures.length);
	}

	private async tryDelete(id: string): Promise<NodeApiError | undefined> {
		try {
			const client = await LemlistClient.for(this.context);
			await client.request({ method: 'DELETE', path: `/hooks/${encodeURIComponent(id)}` });
		} catch (error) {
			if (lemlistStatus(error) !== '404') return error;
		}
		return undefined;
	}
}
