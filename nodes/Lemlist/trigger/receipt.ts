import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { activitiesOf, removeSecret } from './delivery';
import { filtersOf, isWanted } from './filters';
import { isProof } from './proof';
import { RecentDeliveries } from './recentDeliveries';
import { toItem } from './simplified';

const recent = new RecentDeliveries();

/** Turns a delivery into items: each wanted activity once. Refuses it without the secret. */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const activities = activitiesOf(context.getBodyData());
	if (!(await areProven(context, activities))) return refuse(context);

	const { event } = context.getQueryData() as IDataObject;
	const filters = filtersOf(context);
	const wanted = activities.filter((activity) =>
		isWanted(filters, typeof event === 'string' ? event : undefined, activity),
	);
	const fresh = unrepeated(context, wanted);
	// n8n answers 200 and starts nothing.
	if (fresh.length === 0) return {};

	for (const activity of fresh) removeSecret(activity, String(activity.secret));
	const isSimplified = context.getNodeParameter('simplify', true) === true;
	return { workflowData: [fresh.map((activity) => toItem(activity, isSimplified))] };
}

async function areProven(context: IWebhookFunctions, activities: IDataObject[]): Promise<boolean> {
	const secrets = new Set(activities.map(({ secret }) => secret));
	// All through one webhook, so all with one secret.
	return secrets.size === 1 && (await isProof(context, [...secrets][0]));
}

function refuse(context: IWebhookFunctions): IWebhookResponseData {
	context.getResponseObject().status(401).end('Unauthorized');
	return { noWebhookResponse: true };
}

// The secret is part of the name, so that test listening does not miss what was delivered before.
function unrepeated(context: IWebhookFunctions, activities: IDataObject[]): IDataObject[] {
	const taken: string[] = [];
	const fresh = activities.filter(({ _id, secret }) => {
		if (typeof _id !== 'string') return true;
		const name = `${secret} ${_id}`;
		const isNew = recent.take(name);
		if (isNew) taken.push(name);
		return isNew;
	});
	forgetIfRefused(context, taken);
	return fresh;
}

// n8n answers once it has started the execution; else lemlist will deliver again.
function forgetIfRefused(context: IWebhookFunctions, taken: string[]): void {
	const response = context.getResponseObject();
	response.once('finish', () => {
		if (response.statusCode >= 400) recent.forget(taken);
	});
}
