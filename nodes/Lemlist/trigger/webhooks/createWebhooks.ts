import { NodeApiError, type IHookFunctions, type JsonObject } from 'n8n-workflow';

import { mapConcurrently } from '../../transport/mapConcurrently';
import type { WebhookDefinition } from '../../webhookDefinition';
import { creationError } from './errors';
import { WebhooksApi, type Webhook } from './webhooksApi';

/** Creates all webhooks or none: before it throws, it deletes those that were already created. */
export async function createWebhooks(
	context: IHookFunctions,
	definitions: WebhookDefinition[],
	secret: string,
): Promise<Webhook[]> {
	const api = new WebhooksApi(context);
	try {
		return await mapConcurrently(
			definitions,
			async (definition) => await createOrReplace(api, definition, secret),
		);
	} catch (error) {
		await rollBack(context, definitions);
		throw new NodeApiError(context.getNode(), error as JsonObject);
	}
}

async function createOrReplace(
	api: WebhooksApi,
	definition: WebhookDefinition,
	secret: string,
): Promise<Webhook> {
	try {
		return await api.create(definition, secret);
	} catch (error) {
		const conflicting = error.httpCode === '409' ? await api.find(definition.targetUrl) : undefined;
		if (!conflicting) throw creationError(error, definition.type);
		// Created since the diff, by somebody else or by a request whose response was lost; either way
		// its secret is unknown.
		await api.delete([conflicting._id]);
	}
	return await api.create(definition, secret);
}

// A failure here must not hide the one that caused it; the next life-cycle method finds what is
// left. The list also contains webhooks that lemlist created although the response was lost.
async function rollBack(context: IHookFunctions, definitions: WebhookDefinition[]): Promise<void> {
	const api = new WebhooksApi(context);
	const targetUrls = definitions.map(({ targetUrl }) => targetUrl);
	try {
		const created = (await api.list()).filter(({ targetUrl }) => targetUrls.includes(targetUrl));
		await api.delete(created.map(({ _id }) => _id));
	} catch (error) {
		context.logger.warn(`Newly created webhooks still exist in lemlist: ${error.message}`);
	}
}
