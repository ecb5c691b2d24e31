import type { IDataObject } from 'n8n-workflow';

import { isGroup } from '../Lemlist/trigger/eventKinds';
import { isEverything, type Filters } from '../Lemlist/trigger/filters';

// Beyond this, reading everything and choosing here costs fewer requests.
const MAX_TYPED = 5;

/** A query for activities of one type or of all types (docs/lemlist-api.md#activity-filters). */
export interface Stream {
	/** The event that is asked for; without one, the answer must be searched for the chosen events. */
	event?: string;
	query: IDataObject;
}

/** The questions that together find every wanted activity; only lemlist knows what is in a group. */
export function streamsOf(filters: Filters): Stream[] {
	if (isEverything(filters.events)) return [untyped(filters)];
	const groups = filters.events.filter((event) => isGroup(event));
	const others = filters.events.filter((event) => !isGroup(event));
	const typed = (event: string) => ({ event, query: { ...untyped(filters).query, type: event } });
	return [
		...groups.map(typed),
		...(others.length > MAX_TYPED ? [untyped(filters)] : others.map(typed)),
	];
}

/** The question for all types; with several campaigns, for those of all. */
export function untyped({ campaignIds, isFirst }: Filters): Stream {
	return {
		query: {
			version: 'v2',
			...(campaignIds.length === 1 && { campaignId: campaignIds[0] }),
			...(isFirst && { isFirst: true }),
		},
	};
}
