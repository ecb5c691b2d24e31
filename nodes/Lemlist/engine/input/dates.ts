// A day, a time of it or none, and how far its clock is ahead of UTC; else what a date means is a guess.
const ISO_8601 =
	/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: ?(Z|[+-]\d\d(?::?\d\d)?))?)?$/i;

/**
 * The moment that a date means, as ISO 8601 in UTC; nothing when it is no date. A date without an
 * offset, as the editor's date picker gives it, is meant in the time zone of the workflow.
 */
export function toUtc(text: string, timeZone: string): string | undefined {
	const [, day, time = '00:00', offsetText] = ISO_8601.exec(text) ?? [];
	const wallClock = Date.parse(`${day}T${time}Z`);
	if (!isCalendarDay(day, wallClock)) return undefined;
	const milliseconds = offsetText
		? Date.parse(`${day}T${time}${toFullOffset(offsetText)}`)
		: fromWallClock(wallClock, timeZone);
	return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

/** The day on which a moment falls in the time zone of the workflow, as YYYY-MM-DD. */
export function toDay(text: string, timeZone: string): string | undefined {
	const moment = toUtc(text, timeZone);
	return moment && new Date(moment).toLocaleDateString('sv-SE', { timeZone });
}

// The calendar goes on where a month ends: the parser takes 30 February for 2 March.
function isCalendarDay(day: string | undefined, wallClock: number): day is string {
	return !Number.isNaN(wallClock) && new Date(wallClock).toISOString().startsWith(String(day));
}

// The parser takes offsets in full only.
function toFullOffset(offsetText: string): string {
	const [sign, hours, minutes = '00'] = offsetText.match(/[+-]|\d\d/g) ?? [];
	return sign ? `${sign}${hours}:${minutes}` : 'Z';
}

// The moment at which the clock of a time zone shows this time, in milliseconds.
function fromWallClock(wallClock: number, timeZone: string): number {
	// The second look is right where the clock changes between the two moments.
	const estimate = wallClock - utcOffset(wallClock, timeZone);
	return wallClock - utcOffset(estimate, timeZone);
}

// How far the clock of a time zone is ahead of UTC at a moment, in milliseconds.
function utcOffset(moment: number, timeZone: string): number {
	// The Swedish form of a date is the one that can be read back.
	const wallClockText = new Date(moment).toLocaleString('sv-SE', { timeZone });
	return Date.parse(`${wallClockText.replace(' ', 'T')}Z`) - Math.floor(moment / 1_000) * 1_000;
}
