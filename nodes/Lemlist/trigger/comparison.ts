import { isEverything, type Filters } from './filters';
import type { Hook, WantedHook } from './hooks';
import type { Stored } from './stored';

/** What must be done so that lemlist holds exactly the wanted webhooks. */
export interface Comparison {
	kept: Hook[];
	missing: WantedHook[];
	/** Ours, but of no use: wrong, doubled, disabled, deselected or of a former address. */
	surplus: Hook[];
}

/**
 * The webhooks that a trigger needs: one for each event, because a webhook has one event and an
 * address of its own (docs/lemlist-api.md#webhook-addresses). Several campaigns share a webhook,
 * and deliveries for other campaigns are dropped on receipt: a webhook for each event and campaign
 * would soon exceed the team's limit (docs/lemlist-api.md#webhook-limit).
 */
export function wantedHooks(filters: Filters, webhookUrl: string): WantedHook[] {
	const narrowing = {
		...(filters.campaignIds.length === 1 && { campaignId: filters.campaignIds[0] }),
		...(filters.isFirst && { isFirst: true }),
	};
	if (isEverything(filters.events)) return [{ targetUrl: webhookUrl, ...narrowing }];
	return filters.events.map((event) => ({
		targetUrl: `${webhookUrl}?event=${encodeURIComponent(event)}`,
		type: event,
		...narrowing,
	}));
}

/** Compares webhook by webhook; a disabled one, or one whose secret is unknown, is not kept. */
export function compare(
	hooks: Hook[],
	wanted: WantedHook[],
	webhookUrl: string,
	stored: Stored,
): Comparison {
	const isUsable = (hook: Hook) =>
		!hook.disabled && stored.secret !== undefined && stored.hookIds.includes(hook._id);
	const match = (target: WantedHook) =>
		hooks.find((hook) => isUsable(hook) && isAlike(hook, target));

	const kept = wanted.map(match).filter((hook) => hook !== undefined);
	return {
		kept,
		missing: wanted.filter((target) => !match(target)),
		surplus: hooks.filter((hook) => isOurs(hook, webhookUrl, stored) && !kept.includes(hook)),
	};
}

/** Whether a webhook belongs to this node: found under its address, or stored by it. */
export function isOurs(hook: Hook, webhookUrl: string, { hookIds }: Stored): boolean {
	return withoutQuery(hook.targetUrl) === webhookUrl || hookIds.includes(hook._id);
}

function isAlike(hook: Hook, wanted: WantedHook): boolean {
	return (
		hook.targetUrl === wanted.targetUrl &&
		(hook.type || undefined) === wanted.type &&
		(hook.campaignId || undefined) === wanted.campaignId &&
		Boolean(hook.isFirst) === Boolean(wanted.isFirst)
	);
}

function withoutQuery(url: string): string {
	return String(url).split(/[?#]/, 1)[0];
}
