import type { RateLimitFeedback } from './headers';
import type { RequestLedger, SentRequest } from './requestLedger';
import type { StatedLimit } from './statedLimit';

// What stays free for others that send a request at the same moment: one process sends one at a
// time, several processes send several.
const RESERVED = { onePeer: 2, severalPeers: 4 };

// If others use more than this multiple of our own use, assume several of them.
const MULTIPLE_PEERS_RATIO = 1.5;

// The part of what is left that may be in flight at once.
const IN_FLIGHT_DIVISOR = 8;

// Others count as gone after this many windows in which late responses haven't shown them.
const PEERS_GONE_AFTER_WINDOWS = 2;

// A process that doesn't know yet whether it is alone delays its second request by this time, or until
// the first response. So it rarely sends many that are rejected, and loses little time if alone.
const PROBE_MS = 30;

/** What the latest response says: how much is left, who used the rest, and until when that holds. */
interface Snapshot {
	sentAt: number;
	observedAt: number;
	remaining: number;
	ownCount: number;
	otherCount: number;
	validUntil: number;
}

/**
 * The part of the limit that this process may use while others use the same API key. Others show in
 * lemlist's headers and in 429s. A process that is alone uses all of it; one that shares the key
 * checks what is left before each step. So does a process that doesn't know yet.
 */
export class SharedBudget {
	private mode: 'unknown' | 'exclusive' | 'shared' = 'unknown';

	/** When the current run of late responses without others began; a long gap or others end it. */
	private exclusiveSince?: number;

	private lastLateObservationAt = -Infinity;

	private snapshot?: Snapshot;

	private readonly reserve: NewcomerReserve;

	constructor(
		private readonly ledger: RequestLedger,
		private readonly stated: StatedLimit,
	) {
		this.reserve = new NewcomerReserve(ledger, stated);
	}

	/** When one more request leaves enough for others; infinite if that depends on a response. */
	earliestStart(now: number): number {
		if (this.mode === 'unknown') return this.probeEnd(now);
		if (this.mode === 'shared' && !this.hasAllowance(now)) return this.nextChange(now);
		return this.reserve.earliestStart(now);
	}

	recordSent(): void {
		this.reserve.recordSent();
	}

	/**
	 * Learns from a response. What it says holds until lemlist resets its count, or until the window
	 * that it describes has ended.
	 */
	observe(
		{ sentAt }: SentRequest,
		ownCount: number,
		feedback: RateLimitFeedback,
		now: number,
	): void {
		const { rateLimit, isRateLimited } = feedback;
		if (!rateLimit) {
			// Without headers only 429s show others.
			if (isRateLimited) this.observeRefusal();
			else this.observeNoPeers(now, true);
			return;
		}
		const { limit, remaining, resetInMs } = rateLimit;
		const { windowMs } = this.stated;
		const otherCount = limit - remaining - ownCount;
		if (otherCount > 0) this.markShared();
		else this.observeNoPeers(now, resetInMs <= windowMs / 2);
		if (this.snapshot && this.snapshot.sentAt > sentAt) return;
		const validUntil = Math.min(now + resetInMs, now + windowMs, this.ledger.windowEndsAt);
		this.snapshot = { sentAt, observedAt: now, remaining, ownCount, otherCount, validUntil };
	}

	/** Learns from a 429, which shows others unless this process alone has used the whole limit. */
	observeRefusal(): void {
		if (this.ledger.active.length < this.stated.requests) this.markShared();
	}

	private markShared(): void {
		this.mode = 'shared';
		this.exclusiveSince = undefined;
	}

	// Others may come back soon. So it needs several responses that don't show them, and late ones,
	// because an early one comes before what others do in the same window.
	private observeNoPeers(now: number, isLate: boolean): void {
		if (this.mode === 'unknown') this.mode = 'exclusive';
		if (!isLate) return;
		const peersGoneAfterMs = PEERS_GONE_AFTER_WINDOWS * this.stated.windowMs;
		if (now - this.lastLateObservationAt > peersGoneAfterMs) this.exclusiveSince = undefined;
		this.lastLateObservationAt = now;
		this.exclusiveSince ??= now;
		if (now - this.exclusiveSince >= peersGoneAfterMs) this.mode = 'exclusive';
	}

	private probeEnd(now: number): number {
		const { inFlight } = this.ledger;
		const firstSentAt = Math.min(...inFlight.map(({ sentAt }) => sentAt));
		return inFlight.length === 0 ? now : Math.max(now, firstSentAt + PROBE_MS);
	}

	private hasAllowance(now: number): boolean {
		const { snapshot } = this;
		const { inFlight } = this.ledger;
		if (!snapshot || now >= snapshot.validUntil) return inFlight.length === 0;
		const sentAfterSnapshot = inFlight.filter(({ sentAt }) => sentAt >= snapshot.sentAt).length;
		const available =
			snapshot.remaining + this.ledger.expiredSince(snapshot.observedAt) - sentAfterSnapshot;
		return (
			available >= this.requiredRemaining(snapshot, now) &&
			inFlight.length < Math.max(1, available / IN_FLIGHT_DIVISOR)
		);
	}

	private nextChange(now: number): number {
		const validUntil = this.snapshot?.validUntil ?? Infinity;
		const changes = [this.secondHalfStart(validUntil), validUntil, this.ledger.nextExpiry];
		return Math.min(...changes.filter((time) => time > now));
	}

	// A process that seems to be alone uses the last request late in the window, to see what others did.
	private requiredRemaining({ ownCount, otherCount, validUntil }: Snapshot, now: number): number {
		if (otherCount <= 0 && now >= this.secondHalfStart(validUntil)) return 1;
		return otherCount > MULTIPLE_PEERS_RATIO * ownCount ? RESERVED.severalPeers : RESERVED.onePeer;
	}

	private secondHalfStart(windowEndsAt: number): number {
		return windowEndsAt - this.stated.windowMs / 2;
	}
}

const EVERY_NTH_FULL_WINDOW = 20;
const RELEASED_BEFORE_END_MS = 1_000;

/**
 * Leaves the last request of every 20th full window to others until one second before the window
 * ends. A process that uses the whole limit wouldn't notice a new one that only ever gets 429s.
 */
class NewcomerReserve {
	/** The first and the last of the latest full windows in a row. */
	private firstFullWindow = -1;

	private lastFullWindow = -1;

	constructor(
		private readonly ledger: RequestLedger,
		private readonly stated: StatedLimit,
	) {}

	recordSent(): void {
		const { window, active } = this.ledger;
		if (active.length < this.stated.requests) return;
		if (this.lastFullWindow < window - 1) this.firstFullWindow = window;
		this.lastFullWindow = window;
	}

	earliestStart(now: number): number {
		const { window, active, windowEndsAt } = this.ledger;
		const wasLastWindowFull = this.lastFullWindow >= window - 1;
		const fullWindows = wasLastWindowFull ? window - this.firstFullWindow : 0;
		const isDue = fullWindows > 0 && fullWindows % EVERY_NTH_FULL_WINDOW === 0;
		return isDue && active.length === this.stated.requests - 1
			? Math.max(now, windowEndsAt - RELEASED_BEFORE_END_MS)
			: now;
	}
}
