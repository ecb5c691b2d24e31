import { ALL_EVENTS } from './events';

/** How many webhooks a lemlist team can have, disabled ones included. */
export const WEBHOOK_LIMIT = 200;

/** What a webhook is created for; without a type it receives every event. */
export interface WebhookDefinition {
	/** Unique within the team (docs/lemlist-api.md#webhook-addresses). */
	targetUrl: string;
	type?: string;
	campaignId?: string;
	isFirst?: boolean;
}

// A token of a trigger, at the end of its address (`deriveToken`).
const TOKEN = /([?&]token=)([\w-]{32}\.[\w-]{43})/g;

/** A text, such as an address, without the tokens with which deliveries prove themselves. */
export function redactTokens(text: string): string {
	return text.replace(TOKEN, '$1***');
}

/** The tokens in an address, which no error and no log may contain. */
export function tokensIn(targetUrl: string): string[] {
	return [...targetUrl.matchAll(TOKEN)].map(([, , token]) => token);
}

/** The webhook type for a selected event; empty for all events. */
export function toWebhookType(event: string): string {
	return event === ALL_EVENTS.value ? '' : event;
}

/**
 * Query and body of `POST /hooks`, without empty values. Both contain the filters, because today's
 * API reads them from the query and the original one from the body
 * (docs/lemlist-api.md#webhook-filters).
 */
export function toWebhookRequest(
	{ targetUrl, type, ...filters }: WebhookDefinition,
	secret?: string,
) {
	return {
		query: filters,
		body: { targetUrl, ...(type && { type }), ...filters, ...(secret && { secret }) },
	};
}
