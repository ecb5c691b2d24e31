import { NodeApiError, type IHookFunctions, type JsonObject } from 'n8n-workflow';

import { isPublicAddress } from './address';
import { compare, isOurs, wantedHooks, type Comparison } from './comparison';
import { checkedFilters } from './filters';
import { listHooks } from './hooks';
import { makeAll } from './making';
import { issueSecret } from './proof';
import { removeAll } from './removing';
import { clearStored, store, storedOf } from './stored';

/** Whether lemlist holds exactly the webhooks that this node wants; only looks. */
export async function isSubscribed(context: IHookFunctions): Promise<boolean> {
	const { missing, surplus } = await comparisonOf(context);
	return missing.length === 0 && surplus.length === 0;
}

/**
 * Makes what is missing at lemlist, replaces what is wrong and removes what is too much. Throws
 * when it cannot finish, after taking back what it made.
 */
export async function subscribe(context: IHookFunctions): Promise<void> {
	warnIfUnreachable(context, webhookUrlOf(context));
	const { kept, missing, surplus } = await comparisonOf(context);
	await removeAll(
		context,
		surplus.map(({ _id }) => _id),
	);

	const { secret: known } = storedOf(context);
	const secret = kept.length > 0 && known ? known : await issueSecret(context);
	const made = await makeAll(context, missing, secret);
	store(context, { secret, hookIds: [...kept, ...made].map(({ _id }) => _id) });
}

/** Removes every webhook of this node from lemlist, stored or found; throws after trying all. */
export async function unsubscribe(context: IHookFunctions): Promise<void> {
	const webhookUrl = webhookUrlOf(context);
	const stored = storedOf(context);
	let hookIds = stored.hookIds;
	let unlisted: NodeApiError | undefined;
	try {
		const hooks = await listHooks(context);
		hookIds = hooks.filter((hook) => isOurs(hook, webhookUrl, stored)).map(({ _id }) => _id);
	} catch (error) {
		unlisted = error;
	}
	await removeAll(context, hookIds);
	if (unlisted) throw new NodeApiError(context.getNode(), unlisted as unknown as JsonObject);
	clearStored(context);
}

async function comparisonOf(context: IHookFunctions): Promise<Comparison> {
	const webhookUrl = webhookUrlOf(context);
	const wanted = wantedHooks(checkedFilters(context), webhookUrl);
	return compare(await listHooks(context), wanted, webhookUrl, storedOf(context));
}

// n8n knows its own address only; whether lemlist reaches it shows with the first delivery.
function warnIfUnreachable(context: IHookFunctions, webhookUrl: string): void {
	if (isPublicAddress(webhookUrl)) return;
	context.logger.warn(
		`lemlist delivers over the internet and may not reach ${webhookUrl}. Give n8n a public address (WEBHOOK_URL), or use the Lemlist Polling Trigger.`,
	);
}

function webhookUrlOf(context: IHookFunctions): string {
	return String(context.getNodeWebhookUrl('default'));
}
