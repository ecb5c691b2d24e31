import type { IDataObject } from 'n8n-workflow';

import { filterKey, loadState, saveState } from '../../../nodes/Lemlist/trigger/activities/cursor';
import { MINUTE_MS, NOON } from '../../pollingTrigger/pollingHarness';

const FILTERS = { events: ['emailsReplied'], campaignIds: [], isFirst: false };

function saveAndLoad(newest: number, seen: Record<string, number>) {
	const staticData: IDataObject = {};
	saveState(staticData, { cursor: { newest, lowerBound: 0, seen }, filters: FILTERS });
	return loadState(staticData)?.cursor;
}

describe('the saved state of a polling trigger', () => {
	it('is loaded with its filters, and is undefined before the first poll', () => {
		const staticData: IDataObject = {};
		const state = {
			cursor: { newest: NOON, lowerBound: NOON - MINUTE_MS, seen: {} },
			filters: FILTERS,
		};

		saveState(staticData, state);

		expect(loadState(staticData)).toEqual(state);
		expect(loadState({})).toBeUndefined();
	});

	it('has the keys that saved workflows contain', () => {
		const staticData: IDataObject = {};

		const cursor = { newest: NOON, lowerBound: 0, seen: { act_1: NOON } };
		saveState(staticData, { cursor, filters: FILTERS });

		expect(staticData).toEqual({
			newest: NOON,
			floor: NOON - 10 * MINUTE_MS,
			seen: { act_1: NOON },
			filters: '[["emailsReplied"],[],false]',
		});
	});

	it('makes the next poll read the last ten minutes again', () => {
		const seen = { old: NOON - 10 * MINUTE_MS, recent: NOON - 10 * MINUTE_MS + 1, newest: NOON };

		expect(saveAndLoad(NOON, seen)).toEqual({
			newest: NOON,
			lowerBound: NOON - 10 * MINUTE_MS,
			seen: { recent: seen.recent, newest: NOON },
		});
	});

	it.each([
		['in as many milliseconds', (index: number) => NOON - index],
		['in one millisecond', () => NOON],
	])('stays below 50 kB after 50,000 activities %s', (_kind, timestampFor) => {
		const activities = Array.from(
			{ length: 50_000 },
			(_, index) => [`act_${index}AbCdEfGhIjK`, timestampFor(index)] as const,
		);

		const cursor = saveAndLoad(NOON, Object.fromEntries(activities));

		expect(JSON.stringify(cursor).length).toBeLessThan(50_000);
		const forgottenAfterLowerBound = activities.filter(
			([id, timestamp]) => timestamp > Number(cursor?.lowerBound) && cursor?.seen[id] !== timestamp,
		);
		expect(forgottenAfterLowerBound).toEqual([]);
	});
});

describe('the key of filters', () => {
	it('does not depend on the order of events and campaigns', () => {
		const filters = { events: ['a', 'b'], campaignIds: ['cam_1', 'cam_2'], isFirst: false };

		expect(filterKey(filters)).toBe(
			filterKey({ ...filters, events: ['b', 'a'], campaignIds: ['cam_2', 'cam_1'] }),
		);
	});
});
