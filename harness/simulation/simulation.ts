import { RateWindows } from '../../emulator/http/rateWindows';
import {
	RATE_LIMIT,
	WINDOW_MS,
	parseRateLimit,
} from '../../nodes/Lemlist/transport/rateLimit/headers';
import { RateLimiter, type Clock } from '../../nodes/Lemlist/transport/rateLimit/rateLimiter';
import { retryDelay } from '../../nodes/Lemlist/transport/retryPolicy';
import { DOCUMENTED_LIMIT, type TimedLimit } from './idealDuration';
import { VirtualClock } from './virtualClock';

const KEY = 'key';

/** A request: when it is wanted, and how long it travels to lemlist and back, in milliseconds. */
export interface SimulatedRequest {
	wantedAt: number;
	uplinkMs: number;
	downlinkMs: number;
	/** The execution that sends it; by default, all requests belong to one. */
	execution?: number;
}

/** A process with its own limiter, whose clock may differ from lemlist's. */
export interface Process {
	requests: SimulatedRequest[];
	skewMs?: number;
}

/** A request and its course; all times are lemlist's. */
export interface CompletedRequest extends SimulatedRequest {
	process: number;
	waitedMs: number;
	departedAt: number;
	countedAt: number;
	respondedAt: number;
	/** How many 429s it got before. */
	refusals: number;
}

export interface Simulation {
	/** In the order of their departure. */
	completed: CompletedRequest[];
	refusals: number;
	/** The most requests that a limiter remembered at once. */
	maxRemembered: number;
	/** Whether nothing is left in any limiter ten windows after the last response. */
	isForgotten: boolean;
}

/** Sends requests through real limiters to the emulator's own rate window, on a virtual clock. */
export async function simulate(
	window: 'fixed' | 'sliding',
	processes: Process[],
	random = seeded(1),
	limits: TimedLimit[] = [DOCUMENTED_LIMIT],
): Promise<Simulation> {
	const clock = new VirtualClock();
	const options = { window, limit: RATE_LIMIT, intervalMs: WINDOW_MS };
	const windows = new RateWindows(options);
	for (const { from, requests, windowMs } of limits) {
		void clock
			.sleep(from)
			.then(() => Object.assign(options, { limit: requests, intervalMs: windowMs }));
	}
	const limiters = processes.map(({ skewMs = 0 }) => new RateLimiter(skewed(clock, skewMs)));
	const completed: CompletedRequest[] = [];
	let maxRemembered = 0;

	const send = async (process: number, queueKey: object, request: SimulatedRequest) => {
		const limiter = limiters[process];
		await clock.sleep(request.wantedAt);
		for (let refusals = 0; ; refusals++) {
			const permit = await limiter.acquire({ queueKey, isRetry: refusals > 0 });
			const departedAt = clock.now();
			maxRemembered = Math.max(maxRemembered, limiter.size);
			await clock.sleep(request.uplinkMs);
			const countedAt = clock.now();
			const { isAllowed, headers } = windows.tryAcquire(KEY, countedAt);
			await clock.sleep(request.downlinkMs);
			const statusCode = isAllowed ? 200 : 429;
			const date = new Date(countedAt).toUTCString();
			permit.settle(parseRateLimit({ ...lowerCase(headers), date }, statusCode));
			if (isAllowed) {
				const { waitedMs } = permit;
				const respondedAt = clock.now();
				completed.push({
					...request,
					process,
					waitedMs,
					departedAt,
					countedAt,
					respondedAt,
					refusals,
				});
				return;
			}
			const rejection = { statusCode, headers: lowerCase(headers) };
			const delayMs = retryDelay(rejection, refusals + 1, random);
			limiter.backOff(delayMs);
			await clock.sleep(delayMs);
		}
	};
	const all = Promise.all(
		processes.flatMap(({ requests }, process) => {
			const owners = new Map<number, object>();
			return requests.map(async (request) => {
				const { execution = 0 } = request;
				const queueKey = owners.get(execution) ?? {};
				owners.set(execution, queueKey);
				return await send(process, queueKey, request);
			});
		}),
	);
	await clock.runToEnd();
	await all;
	const longestWindowMs = Math.max(...limits.map(({ windowMs }) => windowMs));
	await clock.runUntil(clock.now() + 10 * longestWindowMs);
	return {
		completed: completed.sort((one, other) => one.departedAt - other.departedAt),
		refusals: completed.reduce((sum, { refusals }) => sum + refusals, 0),
		maxRemembered,
		isForgotten: limiters.every(({ isIdle }) => isIdle),
	};
}

/** The most requests that lemlist counted within any two seconds. */
export function maxPerWindow(completed: Array<Pick<CompletedRequest, 'countedAt'>>): number {
	const times = completed.map(({ countedAt }) => countedAt).sort((one, other) => one - other);
	return Math.max(
		...times.map((start, index) => {
			const end = times.findIndex((time) => time >= start + WINDOW_MS);
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

/** Requests that are all wanted at once, with half of the latency each way, +-50 %. */
export function wantedAtOnce(
	count: number,
	latencyMs: number,
	random: () => number,
): SimulatedRequest[] {
	return Array.from({ length: count }, () => {
		const halfMs = (latencyMs / 2) * (0.5 + random());
		return { wantedAt: 0, uplinkMs: halfMs, downlinkMs: halfMs };
	});
}

function skewed(clock: Clock, skewMs: number): Clock {
	return { now: () => clock.now() + skewMs, sleep: async (ms) => await clock.sleep(ms) };
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
}
