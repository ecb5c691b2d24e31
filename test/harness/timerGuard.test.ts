import { setTimeout as wait } from 'node:timers/promises';

import { sleep } from 'n8n-workflow';

import { takeImpossibleWaits } from '../../harness/engine/timerGuard';
import { VirtualClock } from '../../harness/simulation/virtualClock';

const WAITS: Array<[string, (ms: number) => Promise<unknown>]> = [
	["n8n's sleep", sleep],
	['a timer', async (ms) => await new Promise((resolve) => setTimeout(resolve, ms))],
	['a timer with a promise', async (ms) => await wait(ms)],
	['an interval', async (ms) => clearInterval(setInterval(() => {}, ms))],
];

describe.each(WAITS)('the guard of all tests against impossible waits, for %s', (_what, start) => {
	it.each([-0.1, -2_000, NaN, 2 ** 31])('reports %d ms and who waits', async (ms) => {
		await start(ms);

		const [report, ...others] = takeImpossibleWaits();
		expect(report).toContain(`A wait of ${ms} ms`);
		expect(report).toContain('timerGuard.test.ts');
		expect(others).toEqual([]);
	});

	it('reports nothing else', async () => {
		await start(0);
		await start(1);

		expect(takeImpossibleWaits()).toEqual([]);
	});
});

describe('the virtual clock of the simulation', () => {
	it.each([-0.1, NaN])('refuses to wait for %d ms', async (ms) => {
		await expect(new VirtualClock().sleep(ms)).rejects.toThrow(`A wait of ${ms} ms`);
	});
});
