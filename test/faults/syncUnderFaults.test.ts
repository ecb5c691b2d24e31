import { syncUnderFaults } from '../../harness/faults/syncUnderFaults';
import { useFastTimings } from '../../harness/faults/useFastTimings';

const SHAPE = { unchanged: 1_750, changed: 150, created: 100, missing: 10 };
// Another one is as good.
const SEED = 1;

describe('a sync of 2,000 rows while 5 % of the requests fail', () => {
	it('ends in the right state and reports each item correctly', async () => {
		useFastTimings({ requestTimeoutMs: 8_000 });

		const { disturbed, results, misreported, wrong, secondWrites } = await syncUnderFaults(
			SEED,
			SHAPE,
		);

		expect(disturbed).toBeGreaterThan(5);
		expect(misreported).toEqual([]);
		expect(results).toEqual({ unchanged: 1_750, updated: 150, created: 100, paused: 10 });
		expect(wrong).toEqual([]);
		expect(secondWrites).toEqual([]);
	}, 600_000);
});
