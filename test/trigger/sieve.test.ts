import { Sieve } from '../../nodes/LemlistPollingTrigger/sieve';

const NOON = Date.parse('2031-05-01T12:00:00.000Z');

const filters = { events: ['emailsReplied'], campaignIds: [], isFirst: false };
const stream = { event: 'emailsReplied', query: {} };

const reply = (_id: string, moment: number) => ({
	_id,
	type: 'emailsReplied',
	createdAt: new Date(moment).toISOString(),
});

describe('the sieve of a polling trigger', () => {
	it('leaves what happened after the span for later, even if lemlist lists it', () => {
		const sieve = new Sieve(filters, { newest: NOON, floor: NOON, seen: {} });

		sieve.add(stream, [reply('2', NOON + 2), reply('1', NOON + 1)], NOON + 1);

		expect(sieve.readingUntil(NOON + 1)).toEqual({
			activities: [reply('1', NOON + 1)],
			mark: { newest: NOON + 1, floor: NOON, seen: { '1': NOON + 1 } },
		});
	});
});
