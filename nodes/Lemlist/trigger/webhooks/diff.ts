import { toMark, toTriggerAddress } from '../../triggerWebhooks/address';
import { toWebhookType, type WebhookDefinition } from '../../webhookDefinition';
import type { EventFilters } from '../filters';
import type { StaticDataContext } from './staticData';
import { deriveToken } from './verification';
import type { Webhook } from './webhooksApi';

/** What must change so that lemlist has exactly the desired webhooks. */
export interface WebhookDiff {
	unchanged: Webhook[];
	missing: WebhookDefinition[];
	/** Own webhooks to delete: changed, duplicate, disabled, deselected, or with another secret. */
	stale: Webhook[];
}

/**
 * The webhooks that a trigger needs, each with its node and a token in its address: one for each event, because a webhook has one event and a URL
 * of its own (docs/lemlist-api.md#webhook-addresses). Several campaigns share a webhook, and `receive`
 * drops deliveries for other campaigns: one webhook for each event and campaign would soon exceed
 * the team's limit (docs/lemlist-api.md#webhook-limit).
 */
export function toDesiredWebhooks(
	context: StaticDataContext,
	filters: EventFilters,
	webhookUrl: string,
	secret: string,
): WebhookDefinition[] {
	const node = {
		webhookUrl,
		workflowId: context.getWorkflow().id,
		mark: toMark(context.getInstanceId()),
	};
	const campaignId = toWebhookCampaign(filters.campaignIds);
	return filters.events.map((event) => {
		const type = toWebhookType(event);
		return {
			targetUrl: toTriggerAddress({ ...node, event }, deriveToken(secret, type)),
			...(type && { type }),
			...(campaignId && { campaignId }),
			...(filters.isFirst && { isFirst: true }),
		};
	});
}

/** The campaign to which webhooks are limited; undefined for several or all of them. */
export function toWebhookCampaign(campaignIds: readonly string[]): string | undefined {
	return campaignIds.length === 1 ? campaignIds[0] : undefined;
}

/**
 * Compares the team's webhooks with the desired ones. A webhook at a desired address was created with
 * the present secret, because its token is derived from it.
 */
export function diffWebhooks(
	webhooks: Webhook[],
	desiredWebhooks: WebhookDefinition[],
	webhookUrl: string,
): WebhookDiff {
	const ownWebhooks = webhooks.filter((webhook) => isAtUrl(webhook, webhookUrl));
	const usableWebhooks = ownWebhooks.filter(({ disabled }) => !disabled);
	const findMatch = (desired: WebhookDefinition) =>
		usableWebhooks.find((webhook) => matchesDefinition(webhook, desired));

	const unchanged = desiredWebhooks.map(findMatch).filter((webhook) => webhook !== undefined);
	return {
		unchanged,
		missing: desiredWebhooks.filter((desired) => !findMatch(desired)),
		stale: ownWebhooks.filter((webhook) => !unchanged.includes(webhook)),
	};
}

/** Whether a webhook delivers to the URL of a node, for whichever event. */
export function isAtUrl({ targetUrl }: Webhook, webhookUrl: string): boolean {
	return String(targetUrl).split(/[?#]/, 1)[0] === webhookUrl;
}

function matchesDefinition(webhook: Webhook, definition: WebhookDefinition): boolean {
	return (
		webhook.targetUrl === definition.targetUrl &&
		(webhook.type || undefined) === definition.type &&
		(webhook.campaignId || undefined) === definition.campaignId &&
		Boolean(webhook.isFirst) === Boolean(definition.isFirst)
	);
}
