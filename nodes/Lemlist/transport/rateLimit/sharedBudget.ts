import { WINDOW_MS, RATE_LIMIT, type RateLimitFeedback } from './headers';

// What is left to the others, so that those who look at once do not all go too far: another one
// takes one at a time, several take as many.
const PEER_RESERVE = { onePeer: 2, severalPeers: 4 };

// More than so many times of what this process uses is more than another one like it would use.
const MULTIPLE_PEERS_RATIO = 1.5;

// Of what is left, this part may be on its way at once.
const IN_FLIGHT_DIVISOR = 8;

/** An answer of lemlist's, and what this process knew of its own use when it came. */
export interface Observation {
	departedAt: number;
	feedback: RateLimitFeedback;
	/** Requests of this process that lemlist may have had in its count. */
	own: number;
	/** How many requests of this process had stopped counting. */
	overCount: number;
	/** When lemlist counts none of those any more that it counted then. */
	windowEndsAt: number;
}

interface InFlight {
	departedAt: number;
}

/** What lemlist said last: how much is left, how much of the rest is whose, and until when. */
interface Snapshot extends Pick<Observation, 'departedAt' | 'own' | 'overCount'> {
	remaining: number;
	otherCount: number;
	validUntil: number;
}

/**
 * How much of the grant this process may take while others use the same key. Others show in
 * lemlist's count and in refusals. Alone, a process takes all; with others it looks before each step
 * what is left. Until the first answer it looks too, because others may be at work already.
 */
export class SharedBudget {
	private isShared = true;

	private hasBeenShared = false;

	/** Since when all late answers have shown nobody else, without a pause between them. */
	private exclusiveSince?: number;

	private lastLateObservationAt = -Infinity;

	private snapshot?: Snapshot;

	/** Whether one more may depart, when `overCount` have stopped counting and those are in flight. */
	allows(now: number, overCount: number, inFlight: ReadonlySet<InFlight>): boolean {
		if (!this.isShared) return true;
		const { snapshot } = this;
		if (!snapshot || now >= snapshot.validUntil) return inFlight.size === 0;
		const expiredSinceSnapshot = overCount - snapshot.overCount;
		const sentAfterSnapshot = [...inFlight].filter(
			({ departedAt }) => departedAt >= snapshot.departedAt,
		);
		const available = snapshot.remaining + expiredSinceSnapshot - sentAfterSnapshot.length;
		return (
			available >= requiredRemaining(snapshot, now) &&
			inFlight.size < Math.max(1, available / IN_FLIGHT_DIVISOR)
		);
	}

	/** When more may depart because time has passed. */
	nextChange(now: number): number {
		if (!this.isShared || !this.snapshot) return Infinity;
		const { validUntil } = this.snapshot;
		return [secondHalfStart(validUntil), validUntil].find((time) => time > now) ?? Infinity;
	}

	/**
	 * Takes what an answer says. It is good until lemlist resets its count, or until the window that
	 * it tells of has ended.
	 */
	observe(now: number, { departedAt, feedback, own, overCount, windowEndsAt }: Observation): void {
		const { rateLimit, isRateLimited } = feedback;
		if (!rateLimit) {
			// Where answers tell nothing, only refusals show others.
			if (!isRateLimited) this.observeNoPeers(now, true);
			return;
		}
		const otherCount = RATE_LIMIT - rateLimit.remaining - own;
		if (otherCount > 0) this.markShared();
		else this.observeNoPeers(now, rateLimit.resetInMs <= WINDOW_MS / 2);
		if (this.snapshot && this.snapshot.departedAt > departedAt) return;
		const { remaining } = rateLimit;
		const validUntil = Math.min(now + rateLimit.resetInMs, now + WINDOW_MS, windowEndsAt);
		this.snapshot = { departedAt, remaining, own, otherCount, overCount, validUntil };
	}

	/** Takes the news that others are at work. */
	markShared(): void {
		this.isShared = true;
		this.hasBeenShared = true;
		this.exclusiveSince = undefined;
	}

	// Those who were there once may be back soon, so that it takes more than one look to believe it,
	// and looks late in a window, because early ones come before what others do in it.
	private observeNoPeers(now: number, isLate: boolean): void {
		if (!this.hasBeenShared) this.isShared = false;
		if (!isLate) return;
		if (now - this.lastLateObservationAt > 2 * WINDOW_MS) this.exclusiveSince = undefined;
		this.lastLateObservationAt = now;
		this.exclusiveSince ??= now;
		if (now - this.exclusiveSince >= 2 * WINDOW_MS) this.isShared = false;
	}
}

// Who seems to be alone takes the last one late in the window, to see what others did in it.
function requiredRemaining({ own, otherCount, validUntil }: Snapshot, now: number): number {
	if (otherCount <= 0 && now >= secondHalfStart(validUntil)) return 1;
	return otherCount > MULTIPLE_PEERS_RATIO * own ? PEER_RESERVE.severalPeers : PEER_RESERVE.onePeer;
}

function secondHalfStart(windowEndsAt: number): number {
	return windowEndsAt - WINDOW_MS / 2;
}
