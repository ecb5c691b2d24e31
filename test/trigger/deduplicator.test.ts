import { Deduplicator } from '../../nodes/Lemlist/trigger/deduplicator';

describe('the memory of deliveries', () => {
	it('takes each once', () => {
		const deduplicator = new Deduplicator();

		expect([deduplicator.claim('a'), deduplicator.claim('a'), deduplicator.claim('b')]).toEqual([
			true,
			false,
			true,
		]);
	});

	it('takes again what it was told to forget', () => {
		const deduplicator = new Deduplicator(2);
		for (const name of ['a', 'b', 'c']) deduplicator.claim(name);

		deduplicator.release(['a', 'c']);

		expect(['a', 'b', 'c'].map((name) => deduplicator.claim(name))).toEqual([true, false, true]);
	});

	it('knows the latest of many, and only so many', () => {
		const deduplicator = new Deduplicator(10);
		for (let index = 0; index < 1_000; index++) deduplicator.claim(`act_${index}`);

		expect(deduplicator.claim('act_990')).toBe(false);
		expect(deduplicator.claim('act_979')).toBe(true);
	});

	it('keeps 10,000 deliveries of which some come again apart', () => {
		const deduplicator = new Deduplicator();
		let claimCount = 0;
		for (let index = 0; index < 10_000; index++) {
			if (deduplicator.claim(`act_${index}`)) claimCount++;
			if (index % 20 === 0 && deduplicator.claim(`act_${index / 2}`)) claimCount++;
		}

		expect(claimCount).toBe(10_000);
	});
});
