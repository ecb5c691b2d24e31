import fc from 'fast-check';

import { idealDurationMs } from '../../../harness/simulation/idealDuration';
import { WINDOW_MS, RATE_LIMIT } from '../../../nodes/Lemlist/transport/rateLimit/headers';
import {
	maxPerWindow,
	seeded,
	simulate,
	wantedAtOnce,
	type SimulatedRequest,
	type CompletedRequest,
} from '../../../harness/simulation/simulation';

const LATENCIES_MS = [10, 150, 400, 1_000];

/** Lets a limiter learn that no other process uses the key, before the other requests. */
const PROBE: SimulatedRequest = { wantedAt: 0, uplinkMs: 1, downlinkMs: 1 };
const START_MS = 2 * WINDOW_MS;

// A limiter assumes that no request travels faster one way than in half of the shortest round trip.
const delayFrom = (quickestMs: number) => fc.integer({ min: quickestMs, max: 2 * quickestMs });

const requests = fc
	.record({
		spreadMs: fc.constantFrom(0, 500, 10_000),
		uplinkMs: fc.constantFrom(0, 20, 400, 1_500),
		downlinkMs: fc.constantFrom(0, 20, 400, 1_500),
	})
	.chain(({ spreadMs, uplinkMs, downlinkMs }) =>
		fc.array(
			fc.record({
				wantedAt: fc.integer({ min: START_MS, max: START_MS + spreadMs }),
				uplinkMs: delayFrom(uplinkMs),
				downlinkMs: delayFrom(downlinkMs),
				execution: fc.integer({ min: 0, max: 3 }),
			}),
			{ minLength: 21, maxLength: 90 },
		),
	);

describe('over thousands of random schedules, one process', () => {
	it('gets no 429, starts each request as early as possible and keeps no state (fixed window)', async () => {
		await fc.assert(
			fc.asyncProperty(requests, async (wanted) => {
				const { completed, refusals, maxRemembered, isForgotten } = await simulate('fixed', [
					{ requests: [PROBE, ...wanted] },
				]);

				expect(refusals).toBe(0);
				expect(completed).toHaveLength(wanted.length + 1);
				expect(completed.filter((request) => startedTooLate(request, completed))).toEqual([]);
				expect(maxRemembered).toBeLessThanOrEqual(RATE_LIMIT);
				expect(isForgotten).toBe(true);
			}),
			{ numRuns: 1_000 },
		);
	}, 240_000);

	it('lets its executions take turns', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 20 }), async (small) => {
				const large = wantedAtOnce(100, 150, seeded(small));
				const others = wantedAtOnce(small, 150, seeded(small));
				const { completed } = await simulate('fixed', [
					{
						requests: [
							PROBE,
							...large.map((request) => ({ ...request, wantedAt: START_MS, execution: 1 })),
							...others.map((request) => ({ ...request, wantedAt: START_MS + 1, execution: 2 })),
						],
					},
				]);
				const burst = RATE_LIMIT;
				const order = completed.slice(1 + burst).map(({ execution }) => execution);

				const last = order.lastIndexOf(2);
				const ofLarge = order.slice(0, last).filter((execution) => execution === 1).length;
				expect(Math.abs(ofLarge - (small - 1))).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 50 },
		);
	}, 120_000);

	it('would notice a limiter that stops counting a request once its response arrives', () => {
		const hasty = Array.from({ length: 40 }, (_, index) => ({ countedAt: index * 10 }));

		expect(maxPerWindow(hasty)).toBe(40);
	});
});

describe('a busy process', () => {
	it.each(LATENCIES_MS)(
		'gets a 429 for up to 1 % of its requests from a sliding window (%i ms)',
		async (latencyMs) => {
			for (const seed of [1, 2, 3]) {
				const busy = wantedAtOnce(500, latencyMs, seeded(seed));
				const { completed, refusals } = await simulate('sliding', [{ requests: busy }]);

				expect(completed).toHaveLength(500);
				expect(refusals).toBeLessThanOrEqual(5);
			}
		},
		60_000,
	);

	it('is back at full pace within two windows of a 429', async () => {
		const busy = wantedAtOnce(300, 50, seeded(1));
		const other = { requests: [{ wantedAt: 10_010, uplinkMs: 1, downlinkMs: 1 }] };
		const { completed } = await simulate('fixed', [{ requests: busy }, other]);

		const after = completed.filter(({ countedAt }) => countedAt > 10_000 + 4 * WINDOW_MS);
		expect(maxPerWindow(after)).toBe(RATE_LIMIT);
	}, 60_000);
});

describe('a process that uses a key for the first time', () => {
	it.each(['fixed', 'sliding'] as const)(
		'loses up to a third of a round trip and gets no 429 if it is alone (%s window)',
		async (window) => {
			for (const latencyMs of [150, 400]) {
				const cold = wantedAtOnce(60, latencyMs, seeded(1));
				const warm = cold.map((request) => ({ ...request, wantedAt: START_MS }));
				const end = async (wanted: SimulatedRequest[]) => {
					const { completed, refusals } = await simulate(window, [{ requests: wanted }]);
					expect(refusals).toBe(0);
					return Math.max(...completed.map(({ respondedAt }) => respondedAt));
				};

				const probe = { wantedAt: 0, uplinkMs: latencyMs / 2, downlinkMs: latencyMs / 2 };
				const lostMs = (await end(cold)) - ((await end([probe, ...warm])) - START_MS);

				expect(lostMs).toBeLessThanOrEqual(latencyMs / 3);
			}
		},
		60_000,
	);
});

describe('several processes with one key and different clocks', () => {
	it.each([
		[2, 'fixed'],
		[2, 'sliding'],
		[4, 'fixed'],
		[4, 'sliding'],
	] as const)(
		'use most of the limit, lose no request and rarely get a 429 (%i processes, %s window)',
		async (count, window) => {
			for (const latencyMs of [10, 150]) {
				const processes = Array.from({ length: count }, (_, index) => ({
					skewMs: index * 7_777,
					requests: withEarlyProbes(
						wantedAtOnce(400 / count, latencyMs, seeded(index)),
						index * 30,
					),
				}));
				const { completed, refusals } = await simulate(window, processes);

				expect(completed).toHaveLength(400);
				expect(refusals).toBeLessThanOrEqual(20);
				const end = Math.max(...completed.map(({ respondedAt }) => respondedAt)) - START_MS;
				expect(end / idealDurationMs(400, latencyMs)).toBeLessThan(1.25);
			}
		},
		60_000,
	);

	it('let one finish that starts later', async () => {
		const large = wantedAtOnce(1_500, 100, seeded(1));
		const small = wantedAtOnce(10, 100, seeded(2)).map((request) => ({
			...request,
			wantedAt: 10_000,
		}));
		const { completed } = await simulate('fixed', [{ requests: large }, { requests: small }]);

		const lastOf = (process: number) =>
			Math.max(
				...completed
					.filter((request) => request.process === process)
					.map(({ respondedAt }) => respondedAt),
			);
		expect(lastOf(1)).toBeLessThan(lastOf(0));
	}, 60_000);
});

/** The first two requests are early, so that the processes know of each other before the rest. */
function withEarlyProbes(requests: SimulatedRequest[], delayMs: number): SimulatedRequest[] {
	const early = [0, WINDOW_MS / 2];
	return requests.map((request, turn) => ({
		...request,
		wantedAt: early[turn] ?? START_MS + delayMs,
	}));
}

/** Whether a request had to wait although fewer than 20 others could still be counted. */
function startedTooLate(
	{ waitedMs, departedAt }: CompletedRequest,
	completed: CompletedRequest[],
): boolean {
	if (waitedMs === 0) return false;
	const counted = completed.filter(
		(other) => other.departedAt < departedAt && other.respondedAt + WINDOW_MS > departedAt - 0.01,
	);
	return counted.length < RATE_LIMIT;
}
