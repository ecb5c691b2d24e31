import type { IDataObject } from 'n8n-workflow';

import { ALL_EVENTS, EVENTS } from '../../events';
import type { ThisN8n } from '../../engine/operation';
import { readTriggerAddress, toMark, type TriggerAddress } from '../../triggerWebhooks/address';
import { publishedTriggers, type PublishedTrigger } from '../../triggerWebhooks/publishedTriggers';
import { redactTokens, WEBHOOK_LIMIT } from '../../webhookDefinition';
import { describeState, type WebhookState } from './findings';
import { isBelow, toAddressBelow, toWebhookAddress } from './webhookAddress';

interface Webhook {
	hook: IDataObject;
	/** Without its query. */
	address?: string;
	/** What its address says, if a trigger has created it. */
	trigger?: TriggerAddress;
}

interface CheckedN8n extends ThisN8n {
	account: string;
}

/**
 * The state of each webhook that belongs to an n8n, and of each that is missing: of the triggers that this
 * process runs, and at the addresses that the user expects. One record says so if there is none at all.
 */
export function checkWebhooks(
	hooks: readonly IDataObject[],
	n8n: CheckedN8n,
	expectedUrls: readonly string[],
): IDataObject[] {
	const root = toWebhookAddress(n8n.webhookRoot);
	const mark = toMark(n8n.instanceId);
	const own = hooks
		.map(toWebhook)
		.filter(({ address, trigger }) => isBelow(address, root) || trigger?.mark === mark);
	const triggers = findTriggers(own, n8n.account);
	const team = { teamWebhooks: hooks.length, teamLimit: WEBHOOK_LIMIT };

	const present = own.map((webhook) => ({
		...describeState(toState(webhook, own, root), { root, isManaged: Boolean(webhook.trigger) }),
		...describeHook(webhook, triggers, n8n),
	}));
	const missing = [
		...findMissing(own, triggers).map(([trigger, event]) => ({
			...describeState('missing', { root, isManaged: true, trouble: trigger.trouble }),
			...describeTrigger(trigger, event, n8n),
		})),
		...findUnmet(own, triggers, root, expectedUrls).map((workflowUrl) => ({
			...describeState('missing', { root, isManaged: false }),
			workflowUrl,
		})),
	];
	const found = [...present, ...missing];
	const records = found.length > 0 ? found : [describeState('none', { root, isManaged: false })];
	return records.map((record) => withoutUndefined({ ...record, ...team }));
}

function toWebhook(hook: IDataObject): Webhook {
	const targetUrl = String(hook.targetUrl);
	return { hook, address: toWebhookAddress(targetUrl), trigger: readTriggerAddress(targetUrl) };
}

/** The published triggers of the team of an account. A team may have several API keys. */
function findTriggers(own: readonly Webhook[], account: string): PublishedTrigger[] {
	return publishedTriggers().filter(
		(published) =>
			published.account === account ||
			own.some(({ trigger }) => trigger?.webhookUrl === published.webhookUrl),
	);
}

function toState(
	webhook: Webhook,
	own: readonly Webhook[],
	root: string | undefined,
): WebhookState {
	const { hook, address } = webhook;
	if (!isBelow(address, root)) return 'formerAddress';
	if (hook.disabled === true) return 'disabled';
	if (isBelow(address, `${root}/webhook-test`)) return 'test';
	return isReplaced(webhook, own) ? 'duplicate' : 'active';
}

/** Whether a later webhook of the same trigger is for the same event. */
function isReplaced(webhook: Webhook, own: readonly Webhook[]): boolean {
	const { trigger } = webhook;
	const toAge = ({ hook }: Webhook) => String(hook.createdAt ?? '');
	return own.some((other, index) => {
		if (other.hook.disabled === true || !isOf(other, trigger?.webhookUrl, trigger?.event))
			return false;
		const [age, otherAge] = [toAge(webhook), toAge(other)];
		return otherAge > age || (otherAge === age && index > own.indexOf(webhook));
	});
}

function isOf({ trigger }: Webhook, webhookUrl?: string, event?: string): boolean {
	return trigger !== undefined && trigger.webhookUrl === webhookUrl && trigger.event === event;
}

function findMissing(
	own: readonly Webhook[],
	triggers: readonly PublishedTrigger[],
): Array<[PublishedTrigger, string]> {
	return triggers.flatMap((published) =>
		published.events
			.filter((event) => !own.some((webhook) => isOf(webhook, published.webhookUrl, event)))
			.map((event): [PublishedTrigger, string] => [published, event]),
	);
}

/** The expected addresses that have no webhook, and no published trigger that says so already. */
function findUnmet(
	own: readonly Webhook[],
	triggers: readonly PublishedTrigger[],
	root: string | undefined,
	expectedUrls: readonly string[],
): Array<string | undefined> {
	const met = [
		...own.map(({ address }) => address),
		...triggers.map(({ webhookUrl }) => toWebhookAddress(webhookUrl)),
	];
	return expectedUrls
		.map((expected) => toAddressBelow(root, expected))
		.filter((expected) => !met.some((address) => isBelow(address, expected)));
}

function describeHook(
	{ hook, address, trigger }: Webhook,
	triggers: readonly PublishedTrigger[],
	n8n: ThisN8n,
): IDataObject {
	const { _id, targetUrl, createdAt, campaignId, isFirst, type } = hook;
	const published = triggers.find(({ webhookUrl }) => webhookUrl === trigger?.webhookUrl);
	return {
		...describeEvent(String(type || ALL_EVENTS.value)),
		campaignId: campaignId || undefined,
		isFirst: isFirst === true || undefined,
		...describeWorkflow({ ...trigger, ...published }, n8n),
		workflowUrl: address,
		targetUrl: redactTokens(String(targetUrl)),
		createdAt,
		_id,
	};
}

function describeTrigger(trigger: PublishedTrigger, event: string, n8n: ThisN8n): IDataObject {
	return {
		...describeEvent(event),
		campaignId: trigger.campaignId,
		...describeWorkflow(trigger, n8n),
		workflowUrl: trigger.webhookUrl,
	};
}

function describeEvent(event: string): IDataObject {
	const { name } = [ALL_EVENTS, ...EVENTS].find(({ value }) => value === event) ?? {};
	return { event, eventName: name ?? event };
}

function describeWorkflow(
	{ workflowId, workflowName, nodeName }: Partial<PublishedTrigger>,
	{ editorUrl }: ThisN8n,
): IDataObject {
	return {
		workflowId,
		workflowName,
		nodeName,
		editorUrl: workflowId && `${editorUrl}/workflow/${workflowId}`,
	};
}

function withoutUndefined(record: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
