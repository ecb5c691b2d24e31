import { Deduplicator } from '../../../nodes/Lemlist/trigger/webhooks/deduplicator';

describe('the deduplicator', () => {
	it('accepts each key once', () => {
		const deduplicator = new Deduplicator();

		expect(['a', 'a', 'b'].map((key) => deduplicator.claim(key))).toEqual([true, false, true]);
	});

	it('accepts a released key again', () => {
		const deduplicator = new Deduplicator(2);
		for (const key of ['a', 'b', 'c']) deduplicator.claim(key);

		deduplicator.release(['a', 'c']);

		expect(['a', 'b', 'c'].map((key) => deduplicator.claim(key))).toEqual([true, false, true]);
	});

	it('remembers the latest keys up to its capacity, and forgets older ones', () => {
		const deduplicator = new Deduplicator(10);
		for (let index = 0; index < 1_000; index++) deduplicator.claim(`act_${index}`);

		expect(deduplicator.claim('act_990')).toBe(false);
		expect(deduplicator.claim('act_979')).toBe(true);
	});

	it('accepts 10,000 different keys although some come again', () => {
		const deduplicator = new Deduplicator();
		let claimCount = 0;
		for (let index = 0; index < 10_000; index++) {
			if (deduplicator.claim(`act_${index}`)) claimCount++;
			if (index % 20 === 0 && deduplicator.claim(`act_${index / 2}`)) claimCount++;
		}

		expect(claimCount).toBe(10_000);
	});
});
