import type { IDataObject } from 'n8n-workflow';

import { isAggregate } from '../Lemlist/eventKinds';
import { matchesAllEvents, type EventFilters } from '../Lemlist/trigger/filters';

// Beyond this, reading everything and choosing here costs fewer requests.
const MAX_TYPED_QUERIES = 5;

/** A query for activities of one type or of all types (docs/lemlist-api.md#activity-filters). */
export interface ActivityQuery {
	/** The event that is asked for; without one, the answer must be searched for the chosen events. */
	event?: string;
	parameters: IDataObject;
}

/** The questions that together find every wanted activity; only lemlist knows what is in a group. */
export function queriesFor(filters: EventFilters): ActivityQuery[] {
	if (matchesAllEvents(filters.events)) return [allTypesQuery(filters)];
	const aggregates = filters.events.filter((event) => isAggregate(event));
	const others = filters.events.filter((event) => !isAggregate(event));
	const typedQuery = (event: string) => ({
		event,
		parameters: { ...allTypesQuery(filters).parameters, type: event },
	});
	return [
		...aggregates.map(typedQuery),
		...(others.length > MAX_TYPED_QUERIES ? [allTypesQuery(filters)] : others.map(typedQuery)),
	];
}

/** The question for all types; with several campaigns, for those of all. */
export function allTypesQuery({ campaignIds, isFirst }: EventFilters): ActivityQuery {
	return {
		parameters: {
			version: 'v2',
			...(campaignIds.length === 1 && { campaignId: campaignIds[0] }),
			...(isFirst && { isFirst: true }),
		},
	};
}
