import { isExpression, NodeOperationError, type IDataObject, type INode } from 'n8n-workflow';

import { isSingle } from './eventKinds';
import { ALL_EVENTS } from './events';

/** What a trigger is to fire for. */
export interface Filters {
	/** lemlist's names, each once; only `*` for everything. */
	events: string[];
	/** Empty for every campaign. */
	campaignIds: string[];
	isFirst: boolean;
}

interface Form {
	getNodeParameter(name: string, fallback?: unknown): unknown;
}

/** What the user filled into a trigger; an expression may give a list or a text with commas. */
export function filtersOf(form: Form): Filters {
	const events = listOf(form.getNodeParameter('events', []));
	return {
		events: isEverything(events) ? [String(ALL_EVENTS.value)] : events,
		campaignIds: listOf(form.getNodeParameter('campaignIds', [])),
		isFirst: form.getNodeParameter('isFirst', false) === true,
	};
}

/** The same, but throws an error for what would fire for nothing, or for more than meant. */
export function checkedFilters(form: Form & { getNode(): INode }): Filters {
	const filters = filtersOf(form);
	const node = form.getNode();
	if (filters.events.length === 0) {
		throw new NodeOperationError(node, "Choose at least one event in 'Trigger On'");
	}
	if (filters.campaignIds.length === 0 && isExpression(node.parameters.campaignIds)) {
		throw new NodeOperationError(
			node,
			"The expression in 'Campaign Names or IDs' gives no campaign. Check it, or clear the field for all campaigns.",
		);
	}
	return filters;
}

/** Whether every event is wanted, also those that lemlist adds later. */
export function isEverything(events: readonly string[]): boolean {
	return events.includes(String(ALL_EVENTS.value));
}

/**
 * Whether an activity that lemlist gave for `event` is wanted. What the activity does not tell is
 * no reason to refuse it; for a group, lemlist alone knows what belongs to it.
 */
export function isWanted(
	filters: Filters,
	event: string | undefined,
	activity: IDataObject,
): boolean {
	return (
		isOfEvent(filters.events, event, activity.type) &&
		isOneOf(filters.campaignIds, activity.campaignId) &&
		!(filters.isFirst && activity.isFirst === false)
	);
}

function isOfEvent(events: string[], event: string | undefined, type: unknown): boolean {
	if (isEverything(events)) return true;
	if (event === undefined) return isOneOf(events, type);
	return events.includes(event) && (!isSingle(event) || isOneOf([event], type));
}

function isOneOf(wanted: readonly string[], value: unknown): boolean {
	return wanted.length === 0 || typeof value !== 'string' || wanted.includes(value);
}

function listOf(value: unknown): string[] {
	const list = Array.isArray(value) ? value : String(value ?? '').split(',');
	return [...new Set(list.map((entry) => String(entry).trim()).filter(Boolean))];
}
