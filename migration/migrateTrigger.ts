import type { INodeParameters } from 'n8n-workflow';

import { EVENTS } from '../nodes/Lemlist/events';
import { replacementFor } from '../nodes/Lemlist/events';
import {
	parseExpression,
	isExpression,
	mightBeTrue,
	readCollection,
	type OldParameters,
} from './values';

const KNOWN = new Set<unknown>(['*', ...EVENTS.map(({ value }) => value)]);

/** The parameters of our trigger for those of the built-in one, and what its owner should check. */
export function migrateTrigger(old: OldParameters): {
	parameters: INodeParameters;
	notes: string[];
} {
	const { campaignId, isFirst } = readCollection(old, 'options');
	return {
		parameters: {
			events: listOf(old.event),
			campaignIds: listOf(campaignId),
			...(mightBeTrue(isFirst) && { isFirst: isFirst as boolean }),
			simplify: false,
		},
		notes: [...eventNotes(old.event), UNPUBLISH_FIRST],
	};
}

// Both nodes have the same webhook address, so n8n cannot publish both workflows at once.
const UNPUBLISH_FIRST =
	'Unpublish the old workflow before you publish this one, so that its webhook at lemlist is removed.';

/** A single value as a list, even if it is an expression. */
function listOf(value: unknown): INodeParameters[string] {
	if (value === undefined || value === '') return [];
	const code = parseExpression(value);
	return code ? `={{ [${code}] }}` : [String(value)];
}

function eventNotes(event: unknown): string[] {
	if (event === undefined || event === '') return ['No event was chosen; choose at least one.'];
	if (isExpression(event) || KNOWN.has(event)) return [];
	const successor = replacementFor(String(event));
	return [
		`lemlist has retired the event '${String(event)}'. It works as long as lemlist accepts it${successor ? `; '${successor}' has replaced it` : ''}.`,
	];
}
