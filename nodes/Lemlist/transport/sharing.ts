import { INTERVAL_MS, type Grant } from './grant';

// What is left to the others, so that several who look at once do not all go too far.
const RESERVE = 4;

// Of what is left, this part may be on its way at once.
const PART = 8;

/** What lemlist said last: how much is left, and until when. */
interface View {
	departedAt: number;
	remaining: number;
	until: number;
}

/**
 * How much of the grant this process may take while others use the same key. Others show in
 * lemlist's count and in refusals. Alone, a process takes all; with others it looks before each step
 * what is left. Until the first answer it looks too, because others may be at work already.
 */
export class Sharing {
	private isShared = true;

	private hasBeenShared = false;

	/** Since when all answers have shown nobody else, without a pause between them. */
	private aloneSince?: number;

	private lastAnswerAt = -Infinity;

	private view?: View;

	/** Whether one more may depart; `inFlightSince` counts those that departed at that moment or later. */
	mayDepart(now: number, inFlight: number, inFlightSince: (time: number) => number): boolean {
		if (!this.isShared) return true;
		if (!this.view || now >= this.view.until) return inFlight === 0;
		const left = this.view.remaining - inFlightSince(this.view.departedAt);
		return left >= RESERVE && inFlight < Math.max(1, left / PART);
	}

	/** When a new look is due, if nothing changes before. */
	get looksAt(): number {
		return this.isShared && this.view ? this.view.until : Infinity;
	}

	/**
	 * Takes what an answer says; `others` is what lemlist counted and this process did not send. The
	 * answer is good until lemlist resets its count, or until the window that it tells of has ended.
	 */
	learn(now: number, departedAt: number, grant: Grant, others: number, windowEndsAt: number): void {
		if (others > 0) this.share();
		else this.findNobody(now);
		this.lastAnswerAt = now;
		if (this.view && this.view.departedAt > departedAt) return;
		const until = Math.min(now + grant.resetInMs, now + INTERVAL_MS, windowEndsAt);
		this.view = { departedAt, remaining: grant.remaining, until };
	}

	/** Takes the news that others are at work. */
	share(): void {
		this.isShared = true;
		this.hasBeenShared = true;
		this.aloneSince = undefined;
	}

	// Those who were there once may be back soon, so that it takes more than one look to believe it.
	private findNobody(now: number): void {
		if (now - this.lastAnswerAt > INTERVAL_MS) this.aloneSince = undefined;
		this.aloneSince ??= now;
		const isSure = now - this.aloneSince >= 2 * INTERVAL_MS;
		if (isSure || !this.hasBeenShared) this.isShared = false;
	}
}
