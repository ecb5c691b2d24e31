import { idealOf } from '../bench/ideal';
import { INTERVAL_MS } from '../nodes/Lemlist/transport/grant';
import { seeded, simulate, wantedAtOnce, type Process } from '../test/transport/simulation';

const LATENCIES_MS = [10, 150, 400];
const WINDOWS = ['fixed', 'sliding'] as const;
const SEEDS = [1, 2, 3, 4, 5];

/** Between two processes that begin, and between their clocks. */
const BEGIN_MS = 30;
const SKEW_MS = 7_777;

/** At the first look one process cannot know yet that others look too. */
const LOOKS_AT_MS = [0, INTERVAL_MS / 2];
const START_MS = 2 * INTERVAL_MS;

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
			acquainted(wantedAtOnce(share + LOOKS_AT_MS.length, latencyMs, random), index),
		);
		runs.push(await simulate(window, all, random));
	}
	const ratios = runs.map(({ trips }) => {
		const end = Math.max(...trips.map(({ answeredAt }) => answeredAt));
		return (end - START_MS) / idealOf(requests, latencyMs);
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
			processes * LOOKS_AT_MS.length -
			Math.min(...runs.map(({ trips }) => trips.length)),
		remembered: Math.max(...runs.map(({ mostRemembered }) => mostRemembered)),
	};
}

// A process that has just started looks first whether others use the key; that is not measured.
function acquainted(all: Process['journeys'], index: number): Process {
	const startsAt = START_MS + index * BEGIN_MS;
	const journeys = all.map((journey, turn) => ({
		...journey,
		wantedAt: LOOKS_AT_MS[turn] ?? startsAt,
	}));
	return { skewMs: index * SKEW_MS, journeys };
}

void main();
