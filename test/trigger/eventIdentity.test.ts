import { EVENTS } from '../../nodes/Lemlist/events';
import { toIdentity, toSubstitute } from '../../nodes/Lemlist/trigger/eventIdentity';

// As lemlist was seen to deliver it, and as its reference lists it (docs/lemlist-api.md).
const DELIVERY = {
	_id: 'act_x6esGLhoPa2SMHCZ7',
	type: 'linkedinInviteAccepted',
	createdAt: '2025-02-27T14:58:05.000Z',
	leadId: 'lea_wj47uWhDbbN6Qq6oT',
	secret: 'secret',
	campaignName: 'Demo',
};
const LISTED = {
	_id: DELIVERY._id,
	type: DELIVERY.type,
	createdAt: DELIVERY.createdAt,
	leadId: DELIVERY.leadId,
};

describe('the identity of an event', () => {
	it('is the same for a delivery, its activity in the list, and its item', () => {
		const { _id, type, createdAt } = LISTED;
		const item = { id: _id, event: type, createdAt, _id };

		expect([DELIVERY, LISTED, item].map(toIdentity)).toEqual([_id, _id, _id]);
	});

	it('is the same for the group of events that covers an activity', () => {
		expect(toIdentity({ ...DELIVERY, type: 'attracted' })).toBe(toIdentity(LISTED));
	});

	it('is another one for an event that is no activity', () => {
		const others = EVENTS.map(({ value }) => String(value)).filter(
			(type) => toIdentity({ ...DELIVERY, type }) !== DELIVERY._id,
		);

		expect(others).toContain('campaignComplete');
		expect(others).not.toContain('emailsReplied');
		expect(others).toHaveLength(14);
	});

	it('does not exist without an ID', () => {
		expect(toIdentity({ type: 'enrichmentDone', data: [] })).toBeUndefined();
	});
});

describe('the substitute for an ID', () => {
	it('is the same for a delivery without an ID and its activity in the list', () => {
		expect(toSubstitute({ ...DELIVERY, _id: undefined })).toBe(toSubstitute(LISTED));
	});

	it.each(['type', 'leadId', 'createdAt'])('does not exist without %s', (part) => {
		expect(toSubstitute({ ...DELIVERY, [part]: undefined })).toBeUndefined();
	});

	it('confuses about 1 in 1,000 pairs of events of one type and lead in the same second', () => {
		const random = sequence();
		const pairs = Array.from({ length: 100_000 }, () => [random(), random()].map(inSecond));
		const confused = pairs.filter(([a, b]) => toSubstitute(a) === toSubstitute(b)).length;

		expect(confused / pairs.length).toBeGreaterThan(0.0008);
		expect(confused / pairs.length).toBeLessThan(0.0012);
	});
});

const inSecond = (fraction: number) => ({
	...DELIVERY,
	createdAt: new Date(Date.parse(DELIVERY.createdAt) + Math.floor(fraction * 1_000)).toISOString(),
});

/** The same numbers from 0 to 1 in every run (mulberry32). */
function sequence(state = 1) {
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
