import { RateLimiter, type Slot } from '../../nodes/Lemlist/transport/rateLimiter';
import { VirtualClock } from './virtualClock';

/** A limiter that nothing has used yet, on a clock of its own. */
export const clockAndLimiter = () => {
	const clock = new VirtualClock();
	return { clock, limiter: new RateLimiter(clock) };
};

/** Asks for slots and notes when each is granted. */
export function ask(limiter: RateLimiter, clock: VirtualClock, count: number) {
	const granted: Array<{ at: number; slot: Slot }> = [];
	for (let index = 0; index < count; index++) {
		void limiter.slot().then((slot) => granted.push({ at: clock.now(), slot }));
	}
	return granted;
}

/** When the slots were granted. */
export const timesOf = (granted: Array<{ at: number }>) => granted.map(({ at }) => at);
