import { matchesAllEvents, type EventFilters } from '../Lemlist/trigger/filters';

/** The filters for what two filters both want; nothing when they want nothing together. */
export function intersectFilters(a: EventFilters, b: EventFilters): EventFilters | undefined {
	const events = intersect(a.events, b.events, matchesAllEvents);
	const campaignIds = intersect(a.campaignIds, b.campaignIds, isEmpty);
	if (!events || !campaignIds) return undefined;
	return { events, campaignIds, isFirst: a.isFirst || b.isFirst };
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

function isEmpty(list: string[]): boolean {
	return list.length === 0;
}
