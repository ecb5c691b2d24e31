import { NodeOperationError, type IDataObject, type INode } from 'n8n-workflow';

import { ALL_EVENTS, isRecordedAs, isSpecific } from '../events';
import { hasMessage } from '../output/activity/activityKind';

/** The activities that a trigger starts the workflow for. */
export interface EventFilters {
	/** lemlist's event types without duplicates; `*` alone for every event. */
	events: string[];
	/** Empty for every campaign. */
	campaignIds: string[];
	isFirst: boolean;
}

interface ParameterSource {
	getNodeParameter(name: string, fallback?: unknown): unknown;
}

/** Reads the filters from a trigger's form; an expression may return an array or comma-separated text. */
export function readFilters(context: ParameterSource): EventFilters {
	const events = toUniqueList(context.getNodeParameter('events', []));
	return {
		events: matchesAllEvents(events) ? [String(ALL_EVENTS.value)] : events,
		campaignIds: toUniqueList(context.getNodeParameter('campaignIds', [])),
		isFirst: context.getNodeParameter('isFirst', false) === true,
	};
}

/**
 * Reads the filters like `readFilters`. Throws a NodeOperationError if no event is selected, or if
 * an expression for the campaigns is empty, because the trigger would then fire for all of them.
 */
export function readValidFilters(context: ParameterSource & { getNode(): INode }): EventFilters {
	const filters = readFilters(context);
	const node = context.getNode();
	if (filters.events.length === 0) {
		throw new NodeOperationError(node, "Select an event in 'Trigger On'");
	}
	if (filters.campaignIds.length === 0 && String(node.parameters.campaignIds).startsWith('=')) {
		throw new NodeOperationError(
			node,
			"The expression in 'Campaign Names or IDs' returns no campaign. Check it, or clear the field for all campaigns.",
		);
	}
	return filters;
}

/** Whether the selection includes every event, also those that lemlist adds later. */
export function matchesAllEvents(events: readonly string[]): boolean {
	return events.includes(String(ALL_EVENTS.value));
}

/**
 * Whether an activity passes the filters. `event` is the event for which lemlist sent it, if that is
 * known: only lemlist knows for certain which activities an aggregate event covers. A property that
 * the activity doesn't have never excludes it.
 */
export function matchesFilters(
	filters: EventFilters,
	event: string | undefined,
	activity: IDataObject,
): boolean {
	return (
		matchesEvent(filters.events, event, activity.type) &&
		matchesCampaign(filters.campaignIds, activity) &&
		!(filters.isFirst && activity.isFirst === false)
	);
}

/** The filters that match what both match; undefined if nothing can match both. */
export function intersectFilters(a: EventFilters, b: EventFilters): EventFilters | undefined {
	const events = intersect(a.events, b.events, matchesAllEvents);
	const campaignIds = intersect(a.campaignIds, b.campaignIds, isEmpty);
	if (!events || !campaignIds) return undefined;
	return { events, campaignIds, isFirst: a.isFirst || b.isFirst };
}

function matchesEvent(events: string[], event: string | undefined, type: unknown): boolean {
	if (matchesAllEvents(events)) return true;
	if (event === undefined) {
		return typeof type !== 'string' || events.some((selected) => isRecordedAs(selected, type));
	}
	return events.includes(event) && (!isSpecific(event) || allows([event], type));
}

// A reply of somebody else and a message that was written by hand belong to none of the campaigns.
// Other events without a campaign, such as a reached limit, are not about a campaign at all.
function matchesCampaign(campaignIds: readonly string[], activity: IDataObject): boolean {
	const { campaignId, isThirdPartyReply } = activity;
	const isForeign = Boolean(isThirdPartyReply) || (campaignId === null && hasMessage(activity));
	return isForeign && !campaignId ? isEmpty(campaignIds) : allows(campaignIds, campaignId);
}

function allows(allowedValues: readonly string[], value: unknown): boolean {
	return isEmpty(allowedValues) || typeof value !== 'string' || allowedValues.includes(value);
}

function intersect(
	a: string[],
	b: string[],
	matchesAll: (list: string[]) => boolean,
): string[] | undefined {
	if (matchesAll(a)) return b;
	if (matchesAll(b)) return a;
	const common = a.filter((entry) => b.includes(entry));
	return isEmpty(common) ? undefined : common;
}

function isEmpty(list: readonly string[]): boolean {
	return list.length === 0;
}

function toUniqueList(value: unknown): string[] {
	const list = Array.isArray(value) ? value : String(value ?? '').split(',');
	return [...new Set(list.map((entry) => String(entry).trim()).filter(Boolean))];
}
