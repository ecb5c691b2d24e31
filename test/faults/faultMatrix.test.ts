import { NETWORK_FAULTS } from '../../harness/faults/networkFaults';
import { runAllFaults, OPERATION_KINDS, FAULT_COUNTS } from '../../harness/faults/faultMatrix';
import { useFastTimings } from '../../harness/faults/useFastTimings';
import { trackOpenHandles } from '../../harness/faults/openHandles';

const rejections: unknown[] = [];

beforeAll(() => {
	useFastTimings({ requestTimeoutMs: 700 });
	process.on('unhandledRejection', (error) => rejections.push(error));
});

describe.each(OPERATION_KINDS.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
	it('handles every fault and reports its outcome correctly', async () => {
		const leftovers = trackOpenHandles();

		const cells = await runAllFaults(kind);

		const { length } = kind.excludedFaults ?? [];
		expect(cells).toHaveLength((NETWORK_FAULTS.length - length) * FAULT_COUNTS.length);
		expect(cells.filter(({ problems }) => problems.length > 0)).toEqual([]);
		expect(rejections).toEqual([]);
		expect(await leftovers()).toEqual([]);
	}, 300_000);
});
