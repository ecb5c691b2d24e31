import { LIMIT, type Answer } from '../../nodes/Lemlist/transport/grant';
import { RateLimiter, type Asker, type Slot } from '../../nodes/Lemlist/transport/rateLimiter';
import { VirtualClock } from './virtualClock';

/** A limiter on a clock of its own that has learnt from one answer that nobody else uses the key. */
export async function clockAndLimiter() {
	const clock = new VirtualClock();
	const limiter = new RateLimiter(clock);
	(await limiter.slot()).release(counted(1));
	await clock.runUntil(2_000);
	return { clock, limiter, start: clock.now() };
}

/** What lemlist tells with an answer when it has counted that many requests. */
export function counted(count: number, resetInMs = 2_000): Answer {
	return { isRefusal: false, grant: { remaining: LIMIT - count, resetInMs } };
}

/** Asks for slots and notes when each is granted. */
export function ask(limiter: RateLimiter, clock: VirtualClock, count: number, asker?: Asker) {
	const granted: Array<{ at: number; slot: Slot }> = [];
	for (let index = 0; index < count; index++) {
		void limiter.slot(asker).then((slot) => granted.push({ at: clock.now(), slot }));
	}
	return granted;
}

/** When the slots were granted, in milliseconds since a moment. */
export const timesOf = (granted: Array<{ at: number }>, start = 0) =>
	granted.map(({ at }) => at - start);

/** That many times the same moment. */
export const times = (count: number, at: number) => new Array<number>(count).fill(at);
