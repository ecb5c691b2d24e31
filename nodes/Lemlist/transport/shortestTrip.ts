const ENOUGH_TRIPS = 10;
const REMEMBERED_TRIPS = 100;

/** The shortest way to lemlist and back among the latest 100 to 200 answers. */
export class ShortestTrip {
	private count = 0;

	private shortestMs = Infinity;

	private formerMs = Infinity;

	/** In milliseconds; 0 until 10 answers have come, of which one is likely to be quick. */
	get ms(): number {
		const isEnough = this.formerMs < Infinity || this.count >= ENOUGH_TRIPS;
		return isEnough ? Math.min(this.shortestMs, this.formerMs) : 0;
	}

	add(ms: number): void {
		this.shortestMs = Math.min(this.shortestMs, ms);
		if (++this.count < REMEMBERED_TRIPS) return;
		this.formerMs = this.shortestMs;
		this.forgetLatest();
	}

	/** For a while nothing is taken for known. */
	forget(): void {
		this.formerMs = Infinity;
		this.forgetLatest();
	}

	private forgetLatest(): void {
		this.count = 0;
		this.shortestMs = Infinity;
	}
}
