import fc from 'fast-check';

import { RateWindows } from '../../emulator/rateWindow';
import { RateLimiter } from '../../nodes/Lemlist/transport/rateLimiter';
import { grantOf } from '../../nodes/Lemlist/transport/retry';
import { VirtualClock } from './virtualClock';

const LIMIT = 20;
const INTERVAL_MS = 2_000;
const KEY = 'key';

/** A request: when it is wanted, and how long it travels to lemlist and back. */
interface Journey {
	wantedAt: number;
	upMs: number;
	downMs: number;
}

interface Trip {
	waitedMs: number;
	departedAt: number;
	countedAt: number;
	answeredAt: number;
	isAdmitted: boolean;
}

/** Sends requests through one limiter to the emulator's own rate window, on a virtual clock. */
async function simulate(journeys: Journey[], window: 'fixed' | 'sliding'): Promise<Trip[]> {
	const clock = new VirtualClock();
	const limiter = new RateLimiter(clock);
	const windows = new RateWindows({ window, limit: LIMIT, intervalMs: INTERVAL_MS });
	const trips: Trip[] = [];

	const travel = async ({ wantedAt, upMs, downMs }: Journey) => {
		await clock.sleep(wantedAt);
		const slot = await limiter.slot();
		const departedAt = clock.now();
		await clock.sleep(upMs);
		const countedAt = clock.now();
		const { isAdmitted, headers } = windows.admit(KEY, countedAt);
		await clock.sleep(downMs);
		slot.release(grantOf(lowerCase(headers)));
		const answeredAt = clock.now();
		trips.push({ waitedMs: slot.waitedMs, departedAt, countedAt, answeredAt, isAdmitted });
	};
	const all = Promise.all(journeys.map(travel));
	await clock.runToEnd();
	await all;
	return trips;
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
}

/** The most requests that lemlist counted within any two seconds. */
function fullestWindow(trips: Trip[]): number {
	const times = trips.map(({ countedAt }) => countedAt).sort((one, other) => one - other);
	return Math.max(
		...times.map((start, index) => {
			const end = times.findIndex((time) => time >= start + INTERVAL_MS);
			return (end === -1 ? times.length : end) - index;
		}),
	);
}

const latency = (longestMs: number) => fc.integer({ min: 0, max: longestMs });

const journeys = fc
	.record({
		spreadMs: fc.constantFrom(0, 500, 10_000),
		upMs: fc.constantFrom(0, 20, 400, 3_000),
		downMs: fc.constantFrom(0, 20, 400, 3_000),
	})
	.chain(({ spreadMs, upMs, downMs }) =>
		fc.array(
			fc.record({ wantedAt: latency(spreadMs), upMs: latency(upMs), downMs: latency(downMs) }),
			{ minLength: 21, maxLength: 90 },
		),
	);

describe('over thousands of random schedules, one process', () => {
	it.each(['fixed', 'sliding'] as const)(
		'never exceeds the grant, wastes nothing of it and leaves nobody waiting (%s window)',
		async (window) => {
			await fc.assert(
				fc.asyncProperty(journeys, async (wanted) => {
					const trips = await simulate(wanted, window);

					expect(trips).toHaveLength(wanted.length);
					expect(trips.every(({ isAdmitted }) => isAdmitted)).toBe(true);
					expect(fullestWindow(trips)).toBeLessThanOrEqual(LIMIT);
					// Who had to wait leaves in the moment in which an earlier request stops counting.
					const freedAt = new Set(trips.map(({ answeredAt }) => answeredAt + INTERVAL_MS));
					const late = trips.filter(({ waitedMs }) => waitedMs > 0);
					expect(late.filter(({ departedAt }) => !freedAt.has(departedAt))).toEqual([]);
				}),
				{ numRuns: 1_000 },
			);
		},
		120_000,
	);

	it('would notice a limiter that lets slots go with the answer', () => {
		const hasty = Array.from({ length: 40 }, (_, index) => ({ countedAt: index * 10 }) as Trip);

		expect(fullestWindow(hasty)).toBe(40);
	});
});
