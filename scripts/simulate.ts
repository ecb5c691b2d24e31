import { idealDurationMs } from '../harness/simulation/idealDuration';
import { WINDOW_MS } from '../nodes/Lemlist/transport/rateLimit/headers';
import { seeded, simulate, wantedAtOnce, type Process } from '../harness/simulation/simulation';

const LATENCIES_MS = [10, 150, 400];
const WINDOWS = ['fixed', 'sliding'] as const;
const SEEDS = [1, 2, 3, 4, 5];

/** Between two processes that begin, and between their clocks. */
const START_INTERVAL_MS = 30;
const SKEW_MS = 7_777;

/** At the first look one process cannot know yet that others look too. */
const PROBE_AT_MS = [0, WINDOW_MS / 2];
const START_MS = 2 * WINDOW_MS;

const CASES = [
	...[60, 200, 1_000].map((requests) => ({ requests, processes: 1 })),
	...[2, 4].map((processes) => ({ requests: 400, processes })),
];

/**
 * Prints how the limiter does against the emulator's rate window on a virtual clock: the worst of
 * several random runs of each case, where time costs nothing but lemlist's latency and grant.
 */
async function main(): Promise<void> {
	const rows = [];
	for (const window of WINDOWS) {
		for (const one of CASES) {
			for (const latencyMs of LATENCIES_MS) rows.push(await worst({ window, latencyMs, ...one }));
		}
	}
	console.table(rows);
}

interface Case {
	window: (typeof WINDOWS)[number];
	requests: number;
	processes: number;
	latencyMs: number;
}

async function worst({ window, requests, processes, latencyMs }: Case) {
	const runs = [];
	for (const seed of SEEDS) {
		const random = seeded(seed * 1_000 + latencyMs);
		const share = requests / processes;
		const all = Array.from({ length: processes }, (_, index) =>
			warmedUp(wantedAtOnce(share + PROBE_AT_MS.length, latencyMs, random), index),
		);
		runs.push(await simulate(window, all, random));
	}
	const ratios = runs.map(({ completed }) => {
		const end = Math.max(...completed.map(({ answeredAt }) => answeredAt));
		return (end - START_MS) / idealDurationMs(requests, latencyMs);
	});
	const refused = Math.max(...runs.map(({ refusals }) => refusals));
	return {
		window,
		processes,
		requests,
		'latency ms': latencyMs,
		'over ideal': Math.max(...ratios).toFixed(3),
		'429s %': ((100 * refused) / requests).toFixed(1),
		lost:
			requests +
			processes * PROBE_AT_MS.length -
			Math.min(...runs.map(({ completed }) => completed.length)),
		remembered: Math.max(...runs.map(({ maxRemembered }) => maxRemembered)),
	};
}

// A process that has just started looks first whether others use the key; that is not measured.
function warmedUp(all: Process['journeys'], index: number): Process {
	const startsAt = START_MS + index * START_INTERVAL_MS;
	const journeys = all.map((journey, turn) => ({
		...journey,
		wantedAt: PROBE_AT_MS[turn] ?? startsAt,
	}));
	return { skewMs: index * SKEW_MS, journeys };
}

void main();
