import { isActivityType, isHookType } from '../../emulator/model/eventTypes';
import { EVENTS, isAggregate, isSpecific, replacementFor } from '../../nodes/Lemlist/events';

const RETIRED_EVENTS = ['skipped', 'emailsSendFailed', 'opportunitiesDone'];

const values = EVENTS.map(({ value }) => String(value));
const names = EVENTS.map(({ name }) => name);

describe('the event catalogue', () => {
	it('has the 76 events that lemlist delivers, without duplicates or retired events', () => {
		expect(new Set(values).size).toBe(76);
		expect(values).toHaveLength(76);
		expect(values.filter((value) => !isHookType(value))).toEqual([]);
		expect(values.filter((value) => RETIRED_EVENTS.includes(value))).toEqual([]);
	});

	it("has only events that lemlist's activity list knows as types", () => {
		expect(values.filter((value) => !isActivityType(value))).toEqual([]);
	});

	it('is sorted by name, and every name is unique', () => {
		expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b)));
	});

	it('describes every event in one line that is not its name', () => {
		const isOneLine = (description = '') => /^[A-Z].{10,80}[^.]$/.test(description);

		expect(EVENTS.filter(({ description }) => !isOneLine(description))).toEqual([]);
		expect(EVENTS.filter(({ name, description }) => description === name)).toEqual([]);
	});

	it('knows which events cover several activity types', () => {
		expect(values.filter(isAggregate).sort()).toEqual([
			'attracted',
			'contacted',
			'hooked',
			'interested',
			'notInterested',
			'warmed',
		]);
	});

	it('considers every other listed event specific, and no unknown one', () => {
		expect(values.filter((value) => isSpecific(value) === isAggregate(value))).toEqual([]);
		expect(isSpecific('addedTomorrow')).toBe(false);
	});

	it('names the listed event that replaced a retired one', () => {
		const replacements = RETIRED_EVENTS.map(replacementFor);

		expect(replacements).toEqual([undefined, 'Email Failed', 'Note Added']);
		expect(names).toEqual(expect.arrayContaining(['Email Failed', 'Note Added']));
	});
});
