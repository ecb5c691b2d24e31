const MIN_SAMPLES = 10;
const SAMPLE_WINDOW = 100;

/** The shortest way to lemlist and back among the latest 100 to 200 answers. */
export class MinRoundTrip {
	private sampleCount = 0;

	private currentMinMs = Infinity;

	private previousMinMs = Infinity;

	/** In milliseconds; 0 until 10 answers have come, of which one is likely to be quick. */
	get ms(): number {
		const hasEnoughSamples = this.previousMinMs < Infinity || this.sampleCount >= MIN_SAMPLES;
		return hasEnoughSamples ? Math.min(this.currentMinMs, this.previousMinMs) : 0;
	}

	add(ms: number): void {
		this.currentMinMs = Math.min(this.currentMinMs, ms);
		if (++this.sampleCount < SAMPLE_WINDOW) return;
		this.previousMinMs = this.currentMinMs;
		this.resetCurrent();
	}

	/** For a while nothing is taken for known. */
	reset(): void {
		this.previousMinMs = Infinity;
		this.resetCurrent();
	}

	private resetCurrent(): void {
		this.sampleCount = 0;
		this.currentMinMs = Infinity;
	}
}
