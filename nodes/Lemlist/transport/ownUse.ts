import { INTERVAL_MS } from './grant';
import { Room } from './room';
import { ShortestTrip } from './shortestTrip';

// What a busy processor may add to the way of a request.
const SLACK_MS = 40;

/** A request that lemlist may count. */
export interface Counted {
	departedAt: number;
	answeredAt: number;
	window: number;
	/** A fixed window that holds it has ended. */
	isWindowOver: boolean;
	/** How many others had stopped counting before it departed. */
	overBefore: number;
}

/**
 * The requests of this process that lemlist may count; every `now` is in milliseconds of one clock.
 *
 * lemlist counts a request somewhere between its departure and its answer, so two seconds after the
 * answer it counts no more, whatever lemlist's window is. Most count no more a little earlier:
 * - A fixed window, which lemlist starts with a request, has started by the first answer to one of its
 *   requests; two seconds later all of them are over.
 * - In a sliding window each goes by itself. About half of the way of a request lies behind the moment
 *   of its counting, and what departs now is not counted before it has arrived.
 * A request is over when both say so.
 */
export class OwnUse {
	private readonly trip = new ShortestTrip();

	private readonly room = new Room();

	private requests: Counted[] = [];

	/** Windows are told apart by what is certain here; lemlist's own may be further. */
	private window = 0;

	/** The current window has not started before this; unknown until a request departs in it. */
	private startsAfter?: number;

	/** The first answer to a request that departed in the current window. */
	private firstAnswerAt = Infinity;

	/** The number of requests that have stopped counting so far. */
	overCount = 0;

	depart(now: number): Counted {
		this.update(now);
		if (this.requests.length === 0) this.startsAfter = undefined;
		this.startsAfter ??= now;
		const request: Counted = {
			departedAt: now,
			answeredAt: Infinity,
			window: this.window,
			isWindowOver: false,
			overBefore: this.overCount,
		};
		this.requests.push(request);
		this.room.see(this.requests.length);
		return request;
	}

	/** Takes an answer of lemlist's. */
	answer(request: Counted, now: number): void {
		this.end(request, now);
		this.trip.add(now - request.departedAt);
		if (request.window === this.window) this.firstAnswerAt = Math.min(this.firstAnswerAt, now);
	}

	/** Takes the end of a request that lemlist may have counted or not. */
	end(request: Counted, now: number): void {
		this.update(now);
		request.answeredAt = now;
	}

	/** Takes an answer that says that the request was not counted. */
	refuse(request: Counted, now: number): void {
		this.end(request, now);
		this.requests = this.requests.filter((other) => other !== request);
	}

	/** Lets requests count as long as possible for a while, because one was refused. */
	beCareful(): void {
		this.trip.forget();
	}

	/** The number of requests that lemlist may count. */
	count(now: number): number {
		this.update(now);
		return this.requests.length;
	}

	/** The number of requests that lemlist may have had in its count at some time since this departed. */
	countSince({ overBefore }: Counted, now: number): number {
		return this.count(now) + this.overCount - overBefore;
	}

	/** When the count falls next; infinite while that hangs on an answer. */
	fallsAt(now: number): number {
		this.update(now);
		return Math.min(this.windowEndsAt, ...this.requests.map((request) => this.endsAt(request)));
	}

	/** When a fixed window of which an answer is known has certainly ended. */
	get windowEndsAt(): number {
		return this.firstAnswerAt + INTERVAL_MS - Math.max(0, this.trip.ms - SLACK_MS) / 2;
	}

	/** Until when the last of the grant is left to others. */
	get roomEndsAt(): number {
		return this.room.endsAt(this.windowEndsAt);
	}

	private endsAt({ departedAt, answeredAt, isWindowOver }: Counted): number {
		if (!isWindowOver || this.trip.ms === 0) return answeredAt + INTERVAL_MS;
		const wayBackMs = (answeredAt - departedAt) / 2;
		const wayThereMs = this.trip.ms / 2;
		return answeredAt + INTERVAL_MS - Math.max(0, wayBackMs + wayThereMs - SLACK_MS);
	}

	private update(now: number): void {
		while (now >= this.windowEndsAt) this.endWindow();
		const counted = this.requests.filter((request) => now < this.endsAt(request));
		this.overCount += this.requests.length - counted.length;
		this.requests = counted;
	}

	private endWindow(): void {
		const endsAfter = (this.startsAfter ?? -Infinity) + INTERVAL_MS;
		// What was answered later may belong to the next window already.
		for (const request of this.requests) {
			if (request.answeredAt <= endsAfter) request.isWindowOver = true;
		}
		this.window++;
		this.room.endWindow();
		const hasBegun = this.requests.some(({ isWindowOver }) => !isWindowOver);
		this.startsAfter = hasBegun ? endsAfter : undefined;
		this.firstAnswerAt = Infinity;
	}
}
