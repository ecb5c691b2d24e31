import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { parseActivities, removeSecret } from './delivery';
import { readFilters, matchesFilters } from './filters';
import { verifySecret } from './verification';
import { Deduplicator } from './deduplicator';
import { toActivityItem } from './simplify';

const recentDeliveries = new Deduplicator();

/** Turns a delivery into items: each wanted activity once. Refuses it without the secret. */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const activities = parseActivities(context.getBodyData());
	if (!(await verifyDelivery(context, activities))) return rejectUnauthorized(context);

	const { event } = context.getQueryData() as IDataObject;
	const filters = readFilters(context);
	const matchingActivities = activities.filter((activity) =>
		matchesFilters(filters, typeof event === 'string' ? event : undefined, activity),
	);
	const newActivities = claimNew(context, matchingActivities);
	// n8n answers 200 and starts nothing.
	if (newActivities.length === 0) return {};

	for (const activity of newActivities) removeSecret(activity, String(activity.secret));
	const isSimplified = context.getNodeParameter('simplify', true) === true;
	return {
		workflowData: [newActivities.map((activity) => toActivityItem(activity, isSimplified))],
	};
}

async function verifyDelivery(
	context: IWebhookFunctions,
	activities: IDataObject[],
): Promise<boolean> {
	const secrets = new Set(activities.map(({ secret }) => secret));
	// All through one webhook, so all with one secret.
	return secrets.size === 1 && (await verifySecret(context, [...secrets][0]));
}

function rejectUnauthorized(context: IWebhookFunctions): IWebhookResponseData {
	context.getResponseObject().status(401).end('Unauthorized');
	return { noWebhookResponse: true };
}

// The secret is part of the name, so that test listening does not miss what was delivered before.
function claimNew(context: IWebhookFunctions, activities: IDataObject[]): IDataObject[] {
	const claimedKeys: string[] = [];
	const newActivities = activities.filter(({ _id, secret }) => {
		if (typeof _id !== 'string') return true;
		const key = `${secret} ${_id}`;
		const isNew = recentDeliveries.claim(key);
		if (isNew) claimedKeys.push(key);
		return isNew;
	});
	releaseOnFailure(context, claimedKeys);
	return newActivities;
}

// n8n answers once it has started the execution; else lemlist will deliver again.
function releaseOnFailure(context: IWebhookFunctions, claimedKeys: string[]): void {
	const response = context.getResponseObject();
	response.once('finish', () => {
		if (response.statusCode >= 400) recentDeliveries.release(claimedKeys);
	});
}
