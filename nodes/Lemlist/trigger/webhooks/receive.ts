import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { isRecord } from '../../output/records';
import { matchesFilters, readFilters } from '../filters';
import { passesAutomaticFilter, toActivityItems } from '../simplify';
import { Deduplicator } from './deduplicator';
import { verifySecret } from './verification';

// Shared by all triggers of this process.
const recentDeliveries = new Deduplicator();

/**
 * Handles a delivery: 401 without this node's secret; else one item for each activity that matches
 * the filters and was not delivered before, or 200 without an execution if there is none.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const activities = parseActivities(context.getBodyData());
	if (!(await verifyDelivery(context, activities))) return rejectUnauthorized(context);

	const { event } = context.getQueryData() as IDataObject;
	const filters = readFilters(context);
	const newActivities = activities
		.filter((activity) =>
			matchesFilters(filters, typeof event === 'string' ? event : undefined, activity),
		)
		.filter((activity) => passesAutomaticFilter(context, activity))
		.filter(claimIfNew);
	// n8n then responds with 200 and starts no execution.
	if (newActivities.length === 0) return {};

	releaseUnlessStarted(context, newActivities);
	return {
		workflowData: [toActivityItems(context, newActivities.map(omitSecret), 'delivery')],
	};
}

// lemlist sends one activity, or an array of them.
function parseActivities(body: unknown): IDataObject[] {
	const activities: unknown[] = Array.isArray(body) ? body : [body];
	return activities.every(isRecord) ? activities : [];
}

async function verifyDelivery(
	context: IWebhookFunctions,
	activities: IDataObject[],
): Promise<boolean> {
	const secrets = new Set(activities.map(({ secret }) => secret));
	// All activities of a delivery come from one webhook, so they have one secret.
	return secrets.size === 1 && (await verifySecret(context, [...secrets][0]));
}

function rejectUnauthorized(context: IWebhookFunctions): IWebhookResponseData {
	context.getResponseObject().status(401).end('Unauthorized');
	return { noWebhookResponse: true };
}

/** Remembers the activity as delivered; false if it was delivered before. */
function claimIfNew(activity: IDataObject): boolean {
	const key = deliveryKey(activity);
	return key === undefined || recentDeliveries.claim(key);
}

// n8n responds once it has started the execution. After an error, lemlist delivers again.
function releaseUnlessStarted(context: IWebhookFunctions, claimedActivities: IDataObject[]): void {
	const keys = claimedActivities.map(deliveryKey).filter((key) => key !== undefined);
	const response = context.getResponseObject();
	response.once('finish', () => {
		if (response.statusCode >= 400) recentDeliveries.release(keys);
	});
}

// With the secret, so that test listening also receives what the published workflow has received.
function deliveryKey({ _id, secret }: IDataObject): string | undefined {
	return typeof _id === 'string' ? `${secret} ${_id}` : undefined;
}

/** A copy of the activity without its secret, wherever lemlist put it. */
function omitSecret(activity: IDataObject): IDataObject {
	const copy = { ...activity };
	// A queue instead of recursion, because a body may be nested deeper than the call stack.
	const queue = [copy];
	for (const current of queue) {
		for (const [key, value] of Object.entries(current)) {
			if (value === activity.secret) delete current[key];
			else if (typeof value === 'object' && value !== null) {
				const nested = (Array.isArray(value) ? [...value] : { ...value }) as IDataObject;
				current[key] = nested;
				queue.push(nested);
			}
		}
	}
	return copy;
}
