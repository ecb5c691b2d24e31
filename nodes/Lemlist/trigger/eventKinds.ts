import { EVENTS } from './events';

// A delivery names the aggregate event or the activity (docs/lemlist-api.md#aggregate-events).
const GROUPS = new Set([
	'attracted',
	'contacted',
	'hooked',
	'interested',
	'notInterested',
	'warmed',
]);

const SINGLE = new Set(EVENTS.map(({ value }) => value).filter((value) => !isGroup(String(value))));

/** Whether an event gathers several kinds of activities, such as a reply on any channel. */
export function isGroup(event: string): boolean {
	return GROUPS.has(event);
}

/** Whether what lemlist sends for an event always bears its name, as far as is known. */
export function isSingle(event: string): boolean {
	return SINGLE.has(event);
}

// lemlist retired these, but saved workflows contain them (docs/lemlist-api.md#retired-events).
const SUCCESSORS: Readonly<Record<string, string>> = {
	emailsSendFailed: 'Email Failed',
	opportunitiesDone: 'Note Added',
};

/** The name of the event that took the place of a retired one. */
export function successorOf(event: string): string | undefined {
	return SUCCESSORS[event];
}
