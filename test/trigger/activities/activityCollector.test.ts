import { ActivityCollector } from '../../../nodes/Lemlist/trigger/activities/activityCollector';
import { NOON } from '../../pollingTrigger/pollingHarness';

const FILTERS = { events: ['emailsReplied'], campaignIds: [], isFirst: false };
const CURSOR = { newest: NOON, lowerBound: NOON, seen: {} };

const reply = (_id: string, timestamp: number) => ({
	_id,
	type: 'emailsReplied',
	createdAt: new Date(timestamp).toISOString(),
});

describe('the activity collector', () => {
	it('leaves activities after the end of the time range for later', () => {
		const collector = new ActivityCollector(FILTERS, CURSOR);

		collector.add([reply('2', NOON + 2), reply('1', NOON + 1)], NOON + 1);

		expect(collector.resultUpTo(NOON + 1)).toEqual({
			activities: [reply('1', NOON + 1)],
			cursor: { newest: NOON + 1, lowerBound: NOON, seen: { '1': NOON + 1 } },
		});
	});

	it('collects an activity once, oldest first', () => {
		const collector = new ActivityCollector(FILTERS, CURSOR);
		const first = reply('1', NOON + 1);
		const second = reply('2', NOON + 1);
		const third = reply('3', NOON + 2);

		collector.add([third, second], Infinity);
		collector.add([second, first], Infinity);

		expect(collector.resultUpTo(NOON + 2).activities).toEqual([first, second, third]);
	});

	it('distinguishes activities without an ID by type, lead and time, otherwise by their content', () => {
		const collector = new ActivityCollector(FILTERS, CURSOR);
		const withoutId = (leadId: string | undefined, text = '') => {
			const { type, createdAt } = reply('', NOON + 1);
			return { type, createdAt, leadId, text };
		};
		const different = [
			withoutId('lea_1'),
			withoutId('lea_2'),
			withoutId(undefined, 'one'),
			withoutId(undefined, 'another'),
		];

		collector.add(different, Infinity);
		collector.add(different, Infinity);

		expect(collector.resultUpTo(NOON + 1).activities).toEqual([...different].reverse());
	});

	it('keeps as many of the latest as it is told', () => {
		const collector = new ActivityCollector(FILTERS, CURSOR);
		const replies = [1, 2, 3, 4].map((index) => reply(String(index), NOON + index));

		collector.add([replies[1], replies[0]], Infinity);
		collector.add([replies[3], replies[2]], Infinity);
		collector.keepLatest(3);

		expect(collector.resultUpTo(NOON + 4).activities).toEqual(replies.slice(1));
	});
});
