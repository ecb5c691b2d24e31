import { RecentDeliveries } from '../../nodes/Lemlist/trigger/recentDeliveries';

describe('the memory of deliveries', () => {
	it('takes each once', () => {
		const recent = new RecentDeliveries();

		expect([recent.take('a'), recent.take('a'), recent.take('b')]).toEqual([true, false, true]);
	});

	it('takes again what it was told to forget', () => {
		const recent = new RecentDeliveries(2);
		for (const name of ['a', 'b', 'c']) recent.take(name);

		recent.forget(['a', 'c']);

		expect(['a', 'b', 'c'].map((name) => recent.take(name))).toEqual([true, false, true]);
	});

	it('knows the latest of many, and only so many', () => {
		const recent = new RecentDeliveries(10);
		for (let index = 0; index < 1_000; index++) recent.take(`act_${index}`);

		expect(recent.take('act_990')).toBe(false);
		expect(recent.take('act_979')).toBe(true);
	});

	it('keeps 10,000 deliveries of which some come again apart', () => {
		const recent = new RecentDeliveries();
		let taken = 0;
		for (let index = 0; index < 10_000; index++) {
			if (recent.take(`act_${index}`)) taken++;
			if (index % 20 === 0 && recent.take(`act_${index / 2}`)) taken++;
		}

		expect(taken).toBe(10_000);
	});
});
