import { RateWindows } from '../../emulator/rateWindow';
import { INTERVAL_MS, LIMIT } from '../../nodes/Lemlist/transport/grant';
import { RateLimiter, type Clock } from '../../nodes/Lemlist/transport/rateLimiter';
import { paceOf, retryDelay } from '../../nodes/Lemlist/transport/retry';
import { VirtualClock } from './virtualClock';

const KEY = 'key';

/** A request: when it is wanted, and how long it travels to lemlist and back, in milliseconds. */
export interface Journey {
	wantedAt: number;
	upMs: number;
	downMs: number;
	/** The execution that wants it, one for all by default. */
	execution?: number;
}

/** A process with a limiter of its own, whose clock may show another time than lemlist's. */
export interface Process {
	journeys: Journey[];
	skewMs?: number;
}

/** What became of a request; all times are lemlist's. */
export interface Trip extends Journey {
	process: number;
	waitedMs: number;
	departedAt: number;
	countedAt: number;
	answeredAt: number;
	/** How often lemlist refused it before. */
	refusals: number;
}

export interface Simulation {
	/** In the order of their departure. */
	trips: Trip[];
	refusals: number;
	/** The most requests that a limiter remembered at once. */
	mostRemembered: number;
	/** Whether nothing is left in any limiter two seconds after the last answer. */
	isForgotten: boolean;
}

/** Sends requests through real limiters to the emulator's own rate window, on a virtual clock. */
export async function simulate(
	window: 'fixed' | 'sliding',
	processes: Process[],
	random = seeded(1),
): Promise<Simulation> {
	const clock = new VirtualClock();
	const windows = new RateWindows({ window, limit: LIMIT, intervalMs: INTERVAL_MS });
	const limiters = processes.map(({ skewMs = 0 }) => new RateLimiter(skewed(clock, skewMs)));
	const trips: Trip[] = [];
	let mostRemembered = 0;

	const travel = async (process: number, owner: object, journey: Journey) => {
		const limiter = limiters[process];
		await clock.sleep(journey.wantedAt);
		for (let refusals = 0; ; refusals++) {
			const slot = await limiter.slot({ owner, isRetry: refusals > 0 });
			const departedAt = clock.now();
			mostRemembered = Math.max(mostRemembered, rememberedBy(limiter));
			await clock.sleep(journey.upMs);
			const countedAt = clock.now();
			const { isAdmitted, headers } = windows.admit(KEY, countedAt);
			await clock.sleep(journey.downMs);
			const statusCode = isAdmitted ? 200 : 429;
			slot.release(paceOf(lowerCase(headers), statusCode));
			if (isAdmitted) {
				const { waitedMs } = slot;
				const answeredAt = clock.now();
				trips.push({ ...journey, process, waitedMs, departedAt, countedAt, answeredAt, refusals });
				return;
			}
			const refusal = {
				kind: 'refused',
				statusCode,
				headers: lowerCase(headers),
				text: '',
			} as const;
			const delayMs = retryDelay(refusal, refusals + 1, random);
			limiter.pause(delayMs);
			await clock.sleep(delayMs);
		}
	};
	const all = Promise.all(
		processes.flatMap(({ journeys }, process) => {
			const owners = new Map<number, object>();
			return journeys.map(async (journey) => {
				const { execution = 0 } = journey;
				const owner = owners.get(execution) ?? {};
				owners.set(execution, owner);
				return await travel(process, owner, journey);
			});
		}),
	);
	await clock.runToEnd();
	await all;
	await clock.runUntil(clock.now() + 10 * INTERVAL_MS);
	return {
		trips: trips.sort((one, other) => one.departedAt - other.departedAt),
		refusals: trips.reduce((sum, { refusals }) => sum + refusals, 0),
		mostRemembered,
		isForgotten: limiters.every(({ isIdle }) => isIdle),
	};
}

/** The most requests that lemlist counted within any two seconds. */
export function fullestWindow(trips: Array<Pick<Trip, 'countedAt'>>): number {
	const times = trips.map(({ countedAt }) => countedAt).sort((one, other) => one - other);
	return Math.max(
		...times.map((start, index) => {
			const end = times.findIndex((time) => time >= start + INTERVAL_MS);
			return (end === -1 ? times.length : end) - index;
		}),
	);
}

/** Numbers from 0 to 1 that are the same in each run. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Requests that are all wanted at once, with half of the latency on each way, +-50 %. */
export function wantedAtOnce(count: number, latencyMs: number, random: () => number): Journey[] {
	return Array.from({ length: count }, () => {
		const halfMs = (latencyMs / 2) * (0.5 + random());
		return { wantedAt: 0, upMs: halfMs, downMs: halfMs };
	});
}

function skewed(clock: Clock, skewMs: number): Clock {
	return { now: () => clock.now() + skewMs, sleep: async (ms) => await clock.sleep(ms) };
}

// What grows in a limiter are the requests of its own that may count.
function rememberedBy(limiter: RateLimiter): number {
	return (limiter as unknown as { use: { requests: unknown[] } }).use.requests.length;
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
}
