import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { isRecord } from '../../output/records';
import { matchesFilters, readFilters } from '../filters';
import { passesAutomaticFilter, toActivityItems } from '../simplify';
import { DeliveryMemory } from './deliveryMemory';
import { verifyProof, type DeliveryProof } from './verification';

/**
 * Handles a delivery: 401 without a proof of this node; else one item for each activity that matches
 * the filters and did not come before, or 200 without an execution if there is none.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const activities = parseActivities(context.getBodyData());
	const proof = readProof(context, activities);
	if (!proof || !(await verifyProof(context, proof))) return rejectUnauthorized(context);

	const filters = readFilters(context);
	// A new test also receives what the published workflow or an earlier test has received.
	const session = context.getMode() === 'manual' ? String(proof.secret ?? proof.token) : '';
	const memory = new DeliveryMemory(context, session);
	const newActivities = activities
		.filter((activity) => matchesFilters(filters, proof.event || undefined, activity))
		.filter((activity) => passesAutomaticFilter(context, activity))
		.filter((activity) => memory.claim(activity));
	// n8n then responds with 200 and starts no execution.
	if (newActivities.length === 0) return {};

	releaseUnlessStarted(context, memory, newActivities);
	const withoutProof = newActivities.map((activity) => omitProof(activity, proof));
	return { workflowData: [toActivityItems(context, withoutProof, 'delivery')] };
}

// lemlist sends one activity, or an array of them.
function parseActivities(body: unknown): IDataObject[] {
	const activities: unknown[] = Array.isArray(body) ? body : [body];
	return activities.every(isRecord) ? activities : [];
}

/** The proof of a delivery; undefined for a body that lemlist doesn't send. */
function readProof(
	context: IWebhookFunctions,
	activities: IDataObject[],
): DeliveryProof | undefined {
	const secrets = new Set(activities.map(({ secret }) => secret));
	// All activities of a delivery come from one webhook, so they have one secret.
	if (secrets.size !== 1) return undefined;
	const { token, event } = context.getQueryData() as IDataObject;
	return { secret: [...secrets][0], token, event: typeof event === 'string' ? event : '' };
}

function rejectUnauthorized(context: IWebhookFunctions): IWebhookResponseData {
	context.getResponseObject().status(401).end('Unauthorized');
	return { noWebhookResponse: true };
}

// n8n responds once it has started the execution. After an error, lemlist delivers again.
function releaseUnlessStarted(
	context: IWebhookFunctions,
	memory: DeliveryMemory,
	claimedActivities: IDataObject[],
): void {
	const response = context.getResponseObject();
	response.once('finish', () => {
		if (response.statusCode >= 400) memory.release(claimedActivities);
	});
}

/** A copy of the activity without its secret and its token, wherever lemlist put them. */
function omitProof(activity: IDataObject, { secret, token }: DeliveryProof): IDataObject {
	const isProof = (value: unknown) =>
		(value === secret && secret !== undefined) ||
		(typeof value === 'string' && typeof token === 'string' && value.includes(token));
	const copy = { ...activity };
	// A queue instead of recursion, because a body may be nested deeper than the call stack.
	const queue = [copy];
	for (const current of queue) {
		for (const [key, value] of Object.entries(current)) {
			if (isProof(value)) delete current[key];
			else if (typeof value === 'object' && value !== null) {
				const nested = (Array.isArray(value) ? [...value] : { ...value }) as IDataObject;
				current[key] = nested;
				queue.push(nested);
			}
		}
	}
	return copy;
}
