import { INTERVAL_MS, LIMIT, type Answer } from './grant';

// What is left to the others, so that those who look at once do not all go too far: another one
// takes one at a time, several take as many.
const RESERVE = { forOne: 2, forSeveral: 4 };

// More than so many times of what this process uses is more than another one like it would use.
const SEVERAL = 1.5;

// Of what is left, this part may be on its way at once.
const PART = 8;

/** An answer of lemlist's, and what this process knew of its own use when it came. */
export interface Look {
	departedAt: number;
	answer: Answer;
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
interface View extends Pick<Look, 'departedAt' | 'own' | 'overCount'> {
	remaining: number;
	others: number;
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

	/** Since when all late answers have shown nobody else, without a pause between them. */
	private aloneSince?: number;

	private lastLateAt = -Infinity;

	private view?: View;

	/** Whether one more may depart, when `overCount` have stopped counting and those are in flight. */
	mayDepart(now: number, overCount: number, inFlight: ReadonlySet<InFlight>): boolean {
		if (!this.isShared) return true;
		const { view } = this;
		if (!view || now >= view.until) return inFlight.size === 0;
		const freed = overCount - view.overCount;
		const unseen = [...inFlight].filter(({ departedAt }) => departedAt >= view.departedAt);
		const left = view.remaining + freed - unseen.length;
		return left >= enough(view, now) && inFlight.size < Math.max(1, left / PART);
	}

	/** When more may depart because time has passed. */
	changesAt(now: number): number {
		if (!this.isShared || !this.view) return Infinity;
		const { until } = this.view;
		return [lateIn(until), until].find((time) => time > now) ?? Infinity;
	}

	/**
	 * Takes what an answer says. It is good until lemlist resets its count, or until the window that
	 * it tells of has ended.
	 */
	learn(now: number, { departedAt, answer, own, overCount, windowEndsAt }: Look): void {
		const { grant, isRefusal } = answer;
		if (!grant) {
			// Where answers tell nothing, only refusals show others.
			if (!isRefusal) this.findNobody(now, true);
			return;
		}
		const others = LIMIT - grant.remaining - own;
		if (others > 0) this.share();
		else this.findNobody(now, grant.resetInMs <= INTERVAL_MS / 2);
		if (this.view && this.view.departedAt > departedAt) return;
		const { remaining } = grant;
		const until = Math.min(now + grant.resetInMs, now + INTERVAL_MS, windowEndsAt);
		this.view = { departedAt, remaining, own, others, overCount, until };
	}

	/** Takes the news that others are at work. */
	share(): void {
		this.isShared = true;
		this.hasBeenShared = true;
		this.aloneSince = undefined;
	}

	// Those who were there once may be back soon, so that it takes more than one look to believe it,
	// and looks late in a window, because early ones come before what others do in it.
	private findNobody(now: number, isLate: boolean): void {
		if (!this.hasBeenShared) this.isShared = false;
		if (!isLate) return;
		if (now - this.lastLateAt > 2 * INTERVAL_MS) this.aloneSince = undefined;
		this.lastLateAt = now;
		this.aloneSince ??= now;
		if (now - this.aloneSince >= 2 * INTERVAL_MS) this.isShared = false;
	}
}

// Who seems to be alone takes the last one late in the window, to see what others did in it.
function enough({ own, others, until }: View, now: number): number {
	if (others <= 0 && now >= lateIn(until)) return 1;
	return others > SEVERAL * own ? RESERVE.forSeveral : RESERVE.forOne;
}

function lateIn(windowEndsAt: number): number {
	return windowEndsAt - INTERVAL_MS / 2;
}
