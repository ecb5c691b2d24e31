import { matchesAllEvents, type EventFilters } from './filters';
import type { Webhook, DesiredWebhook } from './webhooksApi';
import type { SubscriptionState } from './staticData';

/** What must be done so that lemlist holds exactly the wanted webhooks. */
export interface WebhookDiff {
	unchanged: Webhook[];
	missing: DesiredWebhook[];
	/** Ours, but of no use: wrong, doubled, disabled, deselected or of a former address. */
	stale: Webhook[];
}

/**
 * The webhooks that a trigger needs: one for each event, because a webhook has one event and an
 * address of its own (docs/lemlist-api.md#webhook-addresses). Several campaigns share a webhook,
 * and deliveries for other campaigns are dropped on receipt: a webhook for each event and campaign
 * would soon exceed the team's limit (docs/lemlist-api.md#webhook-limit).
 */
export function toDesiredWebhooks(filters: EventFilters, webhookUrl: string): DesiredWebhook[] {
	const webhookFilters = {
		...(filters.campaignIds.length === 1 && { campaignId: filters.campaignIds[0] }),
		...(filters.isFirst && { isFirst: true }),
	};
	if (matchesAllEvents(filters.events)) return [{ targetUrl: webhookUrl, ...webhookFilters }];
	return filters.events.map((event) => ({
		targetUrl: `${webhookUrl}?event=${encodeURIComponent(event)}`,
		type: event,
		...webhookFilters,
	}));
}

/** Compares webhook by webhook; a disabled one, or one whose secret is unknown, is not kept. */
export function diffWebhooks(
	webhooks: Webhook[],
	desiredWebhooks: DesiredWebhook[],
	webhookUrl: string,
	state: SubscriptionState,
): WebhookDiff {
	const isUsable = (webhook: Webhook) =>
		!webhook.disabled && state.secret !== undefined && state.hookIds.includes(webhook._id);
	const findMatch = (desiredWebhook: DesiredWebhook) =>
		webhooks.find((webhook) => isUsable(webhook) && isSameWebhook(webhook, desiredWebhook));

	const unchanged = desiredWebhooks.map(findMatch).filter((webhook) => webhook !== undefined);
	return {
		unchanged,
		missing: desiredWebhooks.filter((desiredWebhook) => !findMatch(desiredWebhook)),
		stale: webhooks.filter(
			(webhook) => isOwnWebhook(webhook, webhookUrl, state) && !unchanged.includes(webhook),
		),
	};
}

/** Whether a webhook belongs to this node: found under its address, or stored by it. */
export function isOwnWebhook(
	webhook: Webhook,
	webhookUrl: string,
	{ hookIds }: SubscriptionState,
): boolean {
	return withoutQuery(webhook.targetUrl) === webhookUrl || hookIds.includes(webhook._id);
}

function isSameWebhook(webhook: Webhook, desiredWebhook: DesiredWebhook): boolean {
	return (
		webhook.targetUrl === desiredWebhook.targetUrl &&
		(webhook.type || undefined) === desiredWebhook.type &&
		(webhook.campaignId || undefined) === desiredWebhook.campaignId &&
		Boolean(webhook.isFirst) === Boolean(desiredWebhook.isFirst)
	);
}

function withoutQuery(url: string): string {
	return String(url).split(/[?#]/, 1)[0];
}
