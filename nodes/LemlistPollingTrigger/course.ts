import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { Filters } from '../Lemlist/trigger/filters';
import { inCommon } from './inCommon';
import type { Kept, Mark } from './mark';
import { readLatest, readSince } from './reading';

/** What a poll gives, and from where the next one goes on. */
interface Step {
	activities: IDataObject[];
	next: Kept;
}

/** Gives what happened since the mark. */
export async function goOn(context: IPollFunctions, filters: Filters, mark: Mark): Promise<Step> {
	const reading = await readSince(context, filters, mark);
	return { activities: reading.activities, next: { mark: reading.mark, filters } };
}

/** Begins with other filters: what was wanted before goes on, and of the rest nothing old is given. */
export async function begin(
	context: IPollFunctions,
	filters: Filters,
	former?: Kept,
): Promise<Step> {
	// Before the rest is read, so that nothing falls between the two.
	const { mark } = await readLatest(context, filters);
	const shared = former && inCommon(former.filters, filters);
	if (!shared) return { activities: [], next: { mark, filters } };

	const { activities, mark: reached, isPartial } = await readSince(context, shared, former.mark);
	// The other filters count when the backlog of the former ones is read.
	if (isPartial) return { activities, next: { mark: reached, filters: shared } };
	const seen = { ...mark.seen, ...reached.seen };
	return { activities, next: { mark: { ...mark, seen }, filters } };
}
