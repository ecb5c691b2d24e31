import { toDay, toUtc } from '../../nodes/Lemlist/engine/dates';

describe('a date', () => {
	it.each([
		['2026-01-02T03:04:05Z', 'Europe/Paris', '2026-01-02T03:04:05.000Z'],
		['2026-01-02T03:04:05.678+02:00', 'Europe/Paris', '2026-01-02T01:04:05.678Z'],
		['2026-01-02T03:04:05', 'Europe/Paris', '2026-01-02T02:04:05.000Z'],
		['2026-07-02 03:04:05', 'Europe/Paris', '2026-07-02T01:04:05.000Z'],
		['2026-01-02', 'America/New_York', '2026-01-02T05:00:00.000Z'],
		['2026-03-29T03:30:00', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
		['2026-01-02T03:04:05.250', 'UTC', '2026-01-02T03:04:05.250Z'],
	])('%s in %s means %s', (text, timeZone, utc) => {
		expect(toUtc(text, timeZone)).toBe(utc);
	});

	it.each(['yesterday', '2026-13-01', '2026-01-02T99:00:00'])('is not %s', (text) => {
		expect(toUtc(text, 'UTC')).toBeUndefined();
	});
});

describe('the day of a date', () => {
	it.each([
		['2026-03-01', 'Europe/Paris', '2026-03-01'],
		['2026-03-01', 'America/New_York', '2026-03-01'],
		['2026-02-28T23:30:00Z', 'Europe/Paris', '2026-03-01'],
		['2026-03-01T00:00:00', 'Asia/Tokyo', '2026-03-01'],
	])('%s in %s is %s', (text, timeZone, day) => {
		expect(toDay(text, timeZone)).toBe(day);
	});
});
