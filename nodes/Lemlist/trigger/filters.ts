import { isExpression, NodeOperationError, type IDataObject, type INode } from 'n8n-workflow';

import { isSpecific } from '../eventKinds';
import { ALL_EVENTS } from '../events';

/** What a trigger is to fire for. */
export interface EventFilters {
	/** lemlist's names, each once; only `*` for everything. */
	events: string[];
	/** Empty for every campaign. */
	campaignIds: string[];
	isFirst: boolean;
}

interface ParameterSource {
	getNodeParameter(name: string, fallback?: unknown): unknown;
}

/** What the user filled into a trigger; an expression may give a list or a text with commas. */
export function readFilters(context: ParameterSource): EventFilters {
	const events = toUniqueList(context.getNodeParameter('events', []));
	return {
		events: matchesAllEvents(events) ? [String(ALL_EVENTS.value)] : events,
		campaignIds: toUniqueList(context.getNodeParameter('campaignIds', [])),
		isFirst: context.getNodeParameter('isFirst', false) === true,
	};
}

/** The same, but throws an error for what would fire for nothing, or for more than meant. */
export function readValidFilters(context: ParameterSource & { getNode(): INode }): EventFilters {
	const filters = readFilters(context);
	const node = context.getNode();
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
export function matchesAllEvents(events: readonly string[]): boolean {
	return events.includes(String(ALL_EVENTS.value));
}

/**
 * Whether an activity that lemlist gave for `event` is wanted. What the activity does not tell is
 * no reason to refuse it; for a group, lemlist alone knows what belongs to it.
 */
export function matchesFilters(
	filters: EventFilters,
	event: string | undefined,
	activity: IDataObject,
): boolean {
	return (
		matchesEvent(filters.events, event, activity.type) &&
		allows(filters.campaignIds, activity.campaignId) &&
		!(filters.isFirst && activity.isFirst === false)
	);
}

function matchesEvent(events: string[], event: string | undefined, type: unknown): boolean {
	if (matchesAllEvents(events)) return true;
	if (event === undefined) return allows(events, type);
	return events.includes(event) && (!isSpecific(event) || allows([event], type));
}

function allows(allowedValues: readonly string[], value: unknown): boolean {
	return allowedValues.length === 0 || typeof value !== 'string' || allowedValues.includes(value);
}

function toUniqueList(value: unknown): string[] {
	const list = Array.isArray(value) ? value : String(value ?? '').split(',');
	return [...new Set(list.map((entry) => String(entry).trim()).filter(Boolean))];
}
