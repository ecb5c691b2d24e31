import { EVENT_GROUPS, isActivityType, isHookType } from '../../emulator/model/eventTypes';
import {
	EVENTS,
	isAggregate,
	isSpecific,
	replacementFor,
	toActivityTypes,
} from '../../nodes/Lemlist/events';

const RETIRED_EVENTS = ['skipped', 'emailsSendFailed', 'opportunitiesDone'];

const values = EVENTS.map(({ value }) => String(value));
const names = EVENTS.map(({ name }) => name);

describe('the event catalogue', () => {
	it('has the 79 events that lemlist delivers, without duplicates or retired events', () => {
		expect(new Set(values).size).toBe(79);
		expect(values).toHaveLength(79);
		expect(values.filter((value) => !isHookType(value))).toEqual([]);
		expect(values.filter((value) => RETIRED_EVENTS.includes(value))).toEqual([]);
	});

	it('knows types of activities that lemlist filters by for each aggregate event', () => {
		const groups = Object.entries(EVENT_GROUPS).map(([group, pattern]) => ({
			types: toActivityTypes(group),
			pattern,
		}));

		expect(groups.filter(({ types }) => types.length < 2)).toEqual([]);
		for (const { types, pattern } of groups) {
			expect(types.filter((type) => !pattern.test(type) || !isActivityType(type))).toEqual([]);
		}
	});

	it('begins with the events that most workflows start with, and every name is unique', () => {
		expect(names.slice(0, 11)).toEqual([
			'Lead Replied (Any Channel)',
			'Email Replied',
			'LinkedIn Message Replied',
			'Lead Interested',
			'Email Opened',
			'Email Clicked',
			'Email Bounced',
			'Email Unsubscribed',
			'LinkedIn Invitation Accepted',
			'Campaign Completed',
			'Lead Opened (Any Channel)',
		]);
		expect(names).toHaveLength(new Set(names).size);
	});

	it('calls a reply a reply in the node panel', () => {
		const actions = EVENTS.filter(({ name }) => name.includes('Replied')).map(
			({ action }) => action,
		);

		expect(actions).toEqual([
			'On reply on any channel',
			'On email reply',
			'On LinkedIn reply',
			'On SMS reply',
			'On WhatsApp reply',
		]);
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
