import { isEverything, type Filters } from '../Lemlist/trigger/filters';

/** The filters for what two filters both want; nothing when they want nothing together. */
export function inCommon(one: Filters, other: Filters): Filters | undefined {
	const events = shared(one.events, other.events, isEverything);
	const campaignIds = shared(one.campaignIds, other.campaignIds, isEmpty);
	if (!events || !campaignIds) return undefined;
	return { events, campaignIds, isFirst: one.isFirst || other.isFirst };
}

function shared(
	one: string[],
	other: string[],
	isAll: (list: string[]) => boolean,
): string[] | undefined {
	if (isAll(one)) return other;
	if (isAll(other)) return one;
	const both = one.filter((entry) => other.includes(entry));
	return isEmpty(both) ? undefined : both;
}

function isEmpty(list: string[]): boolean {
	return list.length === 0;
}
