import type { IDataObject } from 'n8n-workflow';

import { saveState, loadState, filterKey } from '../../nodes/LemlistPollingTrigger/cursor';

const filters = { events: ['emailsReplied'], campaignIds: [], isFirst: false };
const MINUTE_MS = 60_000;
const NOON = Date.parse('2031-05-01T12:00:00.000Z');

function saveAndLoad(newest: number, seen: Record<string, number>) {
	const data: IDataObject = {};
	saveState(data, filters, { newest, floor: 0, seen });
	return loadState(data)?.cursor;
}

describe('the mark of a polling trigger', () => {
	it('looks back ten minutes from the newest activity', () => {
		const seen = { old: NOON - 10 * MINUTE_MS, recent: NOON - 10 * MINUTE_MS + 1, newest: NOON };

		expect(saveAndLoad(NOON, seen)).toEqual({
			newest: NOON,
			floor: NOON - 10 * MINUTE_MS,
			seen: { recent: seen.recent, newest: NOON },
		});
	});

	it.each([
		['in each millisecond', (index: number) => NOON - index],
		['in a single moment', () => NOON],
	])('stays small with 50,000 activities %s', (_kind, timestampFor) => {
		const seen = Object.fromEntries(
			Array.from({ length: 50_000 }, (_, index) => [
				`act_${index}AbCdEfGhIjK`,
				timestampFor(index),
			]),
		);

		const cursor = saveAndLoad(NOON, seen);

		expect(JSON.stringify(cursor).length).toBeLessThan(50_000);
		const isRemembered = Object.entries(seen).every(
			([id, timestamp]) => timestamp <= Number(cursor?.floor) || cursor?.seen[id] === timestamp,
		);
		expect(isRemembered).toBe(true);
	});

	it('is kept with its filters', () => {
		const data: IDataObject = {};
		const cursor = { newest: NOON, floor: NOON - MINUTE_MS, seen: {} };
		saveState(data, filters, cursor);

		expect(loadState(data)).toEqual({ cursor, filters });
		expect(loadState({})).toBeUndefined();
	});

	it('does not mind the order of the events', () => {
		expect(filterKey({ ...filters, events: ['a', 'b'] })).toBe(
			filterKey({ ...filters, events: ['b', 'a'] }),
		);
	});
});
