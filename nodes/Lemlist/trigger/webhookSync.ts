import { NodeApiError, type IHookFunctions, type JsonObject } from 'n8n-workflow';

import { mapConcurrently } from '../transport/mapConcurrently';
import { creationError } from './errors';
import { listWebhooks, createWebhook, type Webhook, type DesiredWebhook } from './webhooksApi';
import { deleteWebhooks } from './deleteWebhooks';

/** Makes all these webhooks, or none: what was made is taken back before the failure is thrown. */
export async function createWebhooks(
	context: IHookFunctions,
	desiredWebhooks: DesiredWebhook[],
	secret: string,
): Promise<Webhook[]> {
	try {
		return await mapConcurrently(
			desiredWebhooks,
			async (webhook) => await createOrReplace(context, webhook, secret),
		);
	} catch (error) {
		await rollBack(context, desiredWebhooks);
		throw new NodeApiError(context.getNode(), error as JsonObject);
	}
}

async function createOrReplace(
	context: IHookFunctions,
	desiredWebhook: DesiredWebhook,
	secret: string,
) {
	try {
		return await createWebhook(context, desiredWebhook, secret);
	} catch (error) {
		const conflict =
			error.httpCode === '409' ? await findByUrl(context, desiredWebhook.targetUrl) : undefined;
		if (!conflict) throw creationError(error, desiredWebhook);
		// Somebody took our URL since we looked, or an answer was lost: its secret is unknown.
		await deleteWebhooks(context, [conflict._id]);
	}
	return await createWebhook(context, desiredWebhook, secret);
}

// A failure here must not hide the one that led to it; the next attempt finds what is left. What
// lemlist has made although its answer was lost is found by its URL.
async function rollBack(context: IHookFunctions, desiredWebhooks: DesiredWebhook[]) {
	const targetUrls = desiredWebhooks.map(({ targetUrl }) => targetUrl);
	try {
		const newWebhooks = (await listWebhooks(context)).filter(({ targetUrl }) =>
			targetUrls.includes(targetUrl),
		);
		await deleteWebhooks(
			context,
			newWebhooks.map(({ _id }) => _id),
		);
	} catch (error) {
		context.logger.warn(`Webhooks that were just made are still at lemlist: ${error.message}`);
	}
}

async function findByUrl(context: IHookFunctions, targetUrl: string): Promise<Webhook | undefined> {
	return (await listWebhooks(context)).find((webhook) => webhook.targetUrl === targetUrl);
}
