import { idealDurationMs, type TimedLimit } from '../harness/simulation/idealDuration';
import { seeded, simulate, wantedAtOnce, type Process } from '../harness/simulation/simulation';
import { WINDOW_MS } from '../nodes/Lemlist/transport/rateLimit/headers';

const LATENCIES_MS = [10, 150, 400];
const WINDOWS = ['fixed', 'sliding'] as const;
const SEEDS = [1, 2, 3, 4, 5];

/** The time between the starts of two processes, and the difference of their clocks. */
const START_INTERVAL_MS = 30;
const SKEW_MS = 7_777;

/** When a warm process sends the requests from which it learns whether others use the key. */
const PROBE_AT_MS = [0, WINDOW_MS / 2];

interface Case {
	requests: number;
	processes: number;
	/** Begins without knowing whether others use the key. */
	isCold?: boolean;
	limits?: TimedLimit[];
}

const KNOWN_LIMIT: Case[] = [
	...[60, 200, 1_000].map((requests) => ({ requests, processes: 1 })),
	...[2, 4].map((processes) => ({ requests: 400, processes })),
];

const EIGHT_WORKERS: Case[] = [{ requests: 400, processes: 8 }];

const COLD_START: Case[] = [
	...[20, 60, 200].map((requests) => ({ requests, processes: 1, isCold: true })),
	...[2, 4, 8].map((processes) => ({ requests: 400 * processes, processes, isCold: true })),
];

const limit = (requests: number, windowMs: number, from = 0): TimedLimit => ({
	from,
	requests,
	windowMs,
});

const STATED_LIMITS: Case[] = [
	[limit(10, 2_000)],
	[limit(40, 2_000)],
	[limit(100, 10_000)],
	[limit(20, 2_000), limit(40, 2_000, 9_000)],
	[limit(40, 2_000), limit(10, 2_000, 9_000)],
].map((limits) => ({ requests: 400, processes: 1, limits }));

/**
 * Prints how the limiter does against the emulator's rate window on a virtual clock: the worst of
 * several random runs of each case. Only lemlist's latency and rate limit cost time.
 */
async function main(): Promise<void> {
	console.table(await simulateAll(KNOWN_LIMIT));
	console.log('Eight workers that share a key');
	console.table(await simulateAll(EIGHT_WORKERS));
	console.log('Processes that meet a key for the first time');
	console.table(await simulateAll(COLD_START));
	console.log('Limits that only the headers state, one process');
	console.table(await simulateAll(STATED_LIMITS));
}

async function simulateAll(cases: Case[]): Promise<object[]> {
	const rows: object[] = [];
	for (const window of WINDOWS) {
		for (const one of cases) {
			for (const latencyMs of LATENCIES_MS) rows.push(await worst(window, one, latencyMs));
		}
	}
	return rows;
}

async function worst(window: (typeof WINDOWS)[number], one: Case, latencyMs: number) {
	const { requests, processes, isCold = false, limits } = one;
	const probes = isCold ? 0 : PROBE_AT_MS.length;
	const longestWindowMs = Math.max(...(limits ?? []).map(({ windowMs }) => windowMs), WINDOW_MS);
	const startMs = isCold ? 0 : 2 * longestWindowMs;
	const later = limits?.map((one) => ({ ...one, from: one.from && one.from + startMs }));
	const runs = [];
	for (const seed of SEEDS) {
		const random = seeded(seed * 1_000 + latencyMs);
		const all = Array.from({ length: processes }, (_, index) =>
			toProcess(wantedAtOnce(requests / processes + probes, latencyMs, random), index, startMs),
		);
		runs.push(await simulate(window, all, random, later));
	}
	const ratios = runs.map(({ completed }) => {
		const end = Math.max(...completed.map(({ respondedAt }) => respondedAt));
		return (end - startMs) / idealDurationMs(requests, latencyMs, limits);
	});
	const refused = Math.max(...runs.map(({ refusals }) => refusals));
	return {
		...(limits ? { limit: limits.map(limitName).join(', ') } : {}),
		window,
		processes,
		requests,
		'latency ms': latencyMs,
		'over ideal': Math.max(...ratios).toFixed(3),
		'429s %': ((100 * refused) / requests).toFixed(1),
		lost:
			requests + processes * probes - Math.min(...runs.map(({ completed }) => completed.length)),
		remembered: Math.max(...runs.map(({ maxRemembered }) => maxRemembered)),
	};
}

function limitName({ from, requests, windowMs }: TimedLimit): string {
	const name = `${requests} per ${windowMs / 1_000} s`;
	return from === 0 ? name : `from ${from / 1_000} s on ${name}`;
}

// The requests from which a warm process learns aren't measured.
function toProcess(requests: Process['requests'], index: number, startMs: number): Process {
	const isProbe = (turn: number) => startMs > 0 && turn < PROBE_AT_MS.length;
	return {
		skewMs: index * SKEW_MS,
		requests: requests.map((request, turn) => ({
			...request,
			wantedAt: isProbe(turn) ? PROBE_AT_MS[turn] : startMs + index * START_INTERVAL_MS,
		})),
	};
}

void main();
