import { addLeadsUnderFaults, FAULT_SHARE } from '../../harness/faults/addLeadsUnderFaults';
import { useFastTimings } from '../../harness/faults/useFastTimings';

// Another one is as good: `npm run chaos -- --seed 7`.
const SEED = 1;

describe('2,000 leads, added while 5 % of the requests fail', () => {
	it('are in the campaign exactly once, and each is reported correctly', async () => {
		useFastTimings({ requestTimeoutMs: 8_000 });

		const figures = await addLeadsUnderFaults(SEED, 2_000, 8);

		const struck = Object.values(figures.disturbed).reduce((sum, count) => sum + count, 0);
		expect(struck).toBeGreaterThan(2_000 * FAULT_SHARE);
		expect(Object.values(figures.disturbed)).not.toContain(0);
		expect(figures).toMatchObject({
			present: 2_000,
			duplicated: 0,
			misreported: [],
			reported: { success: 2_000, error: 0, unknown: 0 },
		});
	}, 600_000);
});
