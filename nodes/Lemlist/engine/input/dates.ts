// A day with an optional time and UTC offset. What other formats mean would be a guess.
const ISO_8601 =
	/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: ?(Z|[+-]\d\d(?::?\d\d)?))?)?$/i;

/**
 * Converts a date to ISO 8601 in UTC; `undefined` for anything else. A date without an offset, such as
 * the editor's date picker enters, is read in the time zone of the workflow.
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

/** The day of a date in the time zone of the workflow, as YYYY-MM-DD. */
export function toDay(text: string, timeZone: string): string | undefined {
	const moment = toUtc(text, timeZone);
	return moment && new Date(moment).toLocaleDateString('sv-SE', { timeZone });
}

// The parser accepts days beyond the end of a month: it reads February 30 as March 2.
function isCalendarDay(day: string | undefined, wallClock: number): day is string {
	return !Number.isNaN(wallClock) && new Date(wallClock).toISOString().startsWith(String(day));
}

// The parser accepts complete offsets only.
function toFullOffset(offsetText: string): string {
	const [sign, hours, minutes = '00'] = offsetText.match(/[+-]|\d\d/g) ?? [];
	return sign ? `${sign}${hours}:${minutes}` : 'Z';
}

// The time at which the clocks of a time zone show a wall clock time, in milliseconds since 1970.
function fromWallClock(wallClock: number, timeZone: string): number {
	// The second offset is right even if the clocks change between the two times.
	const estimate = wallClock - utcOffset(wallClock, timeZone);
	return wallClock - utcOffset(estimate, timeZone);
}

// The offset of a time zone from UTC at a given time, in milliseconds.
function utcOffset(moment: number, timeZone: string): number {
	// The Swedish format is the one that can be parsed.
	const wallClockText = new Date(moment).toLocaleString('sv-SE', { timeZone });
	return Date.parse(`${wallClockText.replace(' ', 'T')}Z`) - Math.floor(moment / 1_000) * 1_000;
}
