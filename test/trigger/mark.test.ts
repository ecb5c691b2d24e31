import type { IDataObject } from 'n8n-workflow';

import { keep, keptIn, nameOf } from '../../nodes/LemlistPollingTrigger/mark';

const filters = { events: ['emailsReplied'], campaignIds: [], isFirst: false };
const MINUTE_MS = 60_000;
const NOON = Date.parse('2031-05-01T12:00:00.000Z');

function kept(newest: number, seen: Record<string, number>) {
	const data: IDataObject = {};
	keep(data, filters, { newest, floor: 0, seen });
	return keptIn(data)?.mark;
}

describe('the mark of a polling trigger', () => {
	it('looks back ten minutes from the newest activity', () => {
		const seen = { old: NOON - 10 * MINUTE_MS, recent: NOON - 10 * MINUTE_MS + 1, newest: NOON };

		expect(kept(NOON, seen)).toEqual({
			newest: NOON,
			floor: NOON - 10 * MINUTE_MS,
			seen: { recent: seen.recent, newest: NOON },
		});
	});

	it.each([
		['in each millisecond', (index: number) => NOON - index],
		['in a single moment', () => NOON],
	])('stays small with 50,000 activities %s', (_kind, momentOf) => {
		const seen = Object.fromEntries(
			Array.from({ length: 50_000 }, (_, index) => [`act_${index}AbCdEfGhIjK`, momentOf(index)]),
		);

		const mark = kept(NOON, seen);

		expect(JSON.stringify(mark).length).toBeLessThan(50_000);
		const isDone = Object.entries(seen).every(
			([id, moment]) => moment <= Number(mark?.floor) || mark?.seen[id] === moment,
		);
		expect(isDone).toBe(true);
	});

	it('is kept with its filters', () => {
		const data: IDataObject = {};
		const mark = { newest: NOON, floor: NOON - MINUTE_MS, seen: {} };
		keep(data, filters, mark);

		expect(keptIn(data)).toEqual({ mark, filters });
		expect(keptIn({})).toBeUndefined();
	});

	it('does not mind the order of the events', () => {
		expect(nameOf({ ...filters, events: ['a', 'b'] })).toBe(
			nameOf({ ...filters, events: ['b', 'a'] }),
		);
	});
});
