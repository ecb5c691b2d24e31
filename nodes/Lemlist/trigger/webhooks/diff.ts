import type { WebhookDefinition } from '../../webhookDefinition';
import { matchesAllEvents, type EventFilters } from '../filters';
import type { SubscriptionState } from './staticData';
import type { Webhook } from './webhooksApi';

/** What must change so that lemlist has exactly the desired webhooks. */
export interface WebhookDiff {
	unchanged: Webhook[];
	missing: WebhookDefinition[];
	/** Own webhooks to delete: changed, duplicate, disabled, deselected, or at a former URL. */
	stale: Webhook[];
}

/**
 * The webhooks that a trigger needs: one for each event, because a webhook has one event and a URL
 * of its own (docs/lemlist-api.md#webhook-addresses). Several campaigns share a webhook, and `receive`
 * drops deliveries for other campaigns: one webhook for each event and campaign would soon exceed
 * the team's limit (docs/lemlist-api.md#webhook-limit).
 */
export function toDesiredWebhooks(filters: EventFilters, webhookUrl: string): WebhookDefinition[] {
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

/** Compares the team's webhooks with the desired ones; one whose secret is unknown is stale. */
export function diffWebhooks(
	webhooks: Webhook[],
	desiredWebhooks: WebhookDefinition[],
	webhookUrl: string,
	state: SubscriptionState,
): WebhookDiff {
	const isUsable = (webhook: Webhook) =>
		!webhook.disabled && state.secret !== undefined && state.hookIds.includes(webhook._id);
	const usableWebhooks = webhooks.filter(isUsable);
	const findMatch = (desired: WebhookDefinition) =>
		usableWebhooks.find((webhook) => matchesDefinition(webhook, desired));

	const unchanged = desiredWebhooks.map(findMatch).filter((webhook) => webhook !== undefined);
	return {
		unchanged,
		missing: desiredWebhooks.filter((desired) => !findMatch(desired)),
		stale: webhooks.filter(
			(webhook) => isOwnWebhook(webhook, webhookUrl, state) && !unchanged.includes(webhook),
		),
	};
}

/** Whether a webhook belongs to this node, because it has its URL or is in its state. */
export function isOwnWebhook(
	webhook: Webhook,
	webhookUrl: string,
	{ hookIds }: SubscriptionState,
): boolean {
	return withoutQuery(webhook.targetUrl) === webhookUrl || hookIds.includes(webhook._id);
}

function matchesDefinition(webhook: Webhook, definition: WebhookDefinition): boolean {
	return (
		webhook.targetUrl === definition.targetUrl &&
		(webhook.type || undefined) === definition.type &&
		(webhook.campaignId || undefined) === definition.campaignId &&
		Boolean(webhook.isFirst) === Boolean(definition.isFirst)
	);
}

function withoutQuery(url: string): string {
	return String(url).split(/[?#]/, 1)[0];
}
