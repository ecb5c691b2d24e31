import { ActivityCollector } from '../../nodes/LemlistPollingTrigger/activityCollector';

const NOON = Date.parse('2031-05-01T12:00:00.000Z');

const filters = { events: ['emailsReplied'], campaignIds: [], isFirst: false };
const query = { event: 'emailsReplied', parameters: {} };

const replyActivity = (_id: string, timestamp: number) => ({
	_id,
	type: 'emailsReplied',
	createdAt: new Date(timestamp).toISOString(),
});

describe('the sieve of a polling trigger', () => {
	it('leaves what happened after the span for later, even if lemlist lists it', () => {
		const collector = new ActivityCollector(filters, { newest: NOON, floor: NOON, seen: {} });

		collector.add(query, [replyActivity('2', NOON + 2), replyActivity('1', NOON + 1)], NOON + 1);

		expect(collector.resultUpTo(NOON + 1)).toEqual({
			activities: [replyActivity('1', NOON + 1)],
			cursor: { newest: NOON + 1, floor: NOON, seen: { '1': NOON + 1 } },
		});
	});
});
