import { EVENTS } from './events';

// A delivery names the aggregate event or the activity (docs/lemlist-api.md#aggregate-events).
const AGGREGATES = new Set([
	'attracted',
	'contacted',
	'hooked',
	'interested',
	'notInterested',
	'warmed',
]);

const SPECIFIC = new Set(
	EVENTS.map(({ value }) => value).filter((value) => !isAggregate(String(value))),
);

/** Whether an event gathers several kinds of activities, such as a reply on any channel. */
export function isAggregate(event: string): boolean {
	return AGGREGATES.has(event);
}

/** Whether what lemlist sends for an event always bears its name, as far as is known. */
export function isSpecific(event: string): boolean {
	return SPECIFIC.has(event);
}

// lemlist retired these, but saved workflows contain them (docs/lemlist-api.md#retired-events).
const REPLACEMENTS: Readonly<Record<string, string>> = {
	emailsSendFailed: 'Email Failed',
	opportunitiesDone: 'Note Added',
};

/** The name of the event that took the place of a retired one. */
export function replacementFor(event: string): string | undefined {
	return REPLACEMENTS[event];
}
