/**
 * The moment that a date means, as ISO 8601 in UTC; nothing when it is no date. A date without an
 * offset, as the editor's date picker gives it, is meant in the time zone of the workflow.
 */
export function toUtc(text: string, timeZone: string): string | undefined {
	const isDateOnly = /^\d{4}-\d\d-\d\d$/.test(text);
	const hasOffset = !isDateOnly && /(z|[+-]\d\d:?\d\d)$/i.test(text);
	const milliseconds = hasOffset ? Date.parse(text) : localTime(text, isDateOnly, timeZone);
	return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

/** The day on which a moment falls in the time zone of the workflow, as YYYY-MM-DD. */
export function toDay(text: string, timeZone: string): string | undefined {
	const moment = toUtc(text, timeZone);
	return moment && new Date(moment).toLocaleDateString('sv-SE', { timeZone });
}

// The moment at which the clock of a time zone shows this time, in milliseconds.
function localTime(text: string, isDateOnly: boolean, timeZone: string): number {
	const asIfUtc = Date.parse(isDateOnly ? `${text}T00:00:00Z` : `${text.replace(' ', 'T')}Z`);
	if (Number.isNaN(asIfUtc)) return asIfUtc;
	// The second look is right where the clock changes between the two moments.
	const near = asIfUtc - offset(asIfUtc, timeZone);
	return asIfUtc - offset(near, timeZone);
}

// How far the clock of a time zone is ahead of UTC at a moment, in milliseconds.
function offset(moment: number, timeZone: string): number {
	// The Swedish form of a date is the one that can be read back.
	const shown = new Date(moment).toLocaleString('sv-SE', { timeZone });
	return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment / 1_000) * 1_000;
}
