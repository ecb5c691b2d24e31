/** How long transport waits, in milliseconds. */
export interface Timing {
	/**
	 * The longest until a response begins, the longest silence within it, and the longest that a response
	 * without a file takes. lemlist responds within seconds; an export that is being written may take longer.
	 */
	requestTimeoutMs: number;
	/** The longest that a file takes to arrive. */
	downloadTimeoutMs: number;
	/** The first delay before a failed request is sent again; it doubles with each attempt. */
	backoffMs: number;
	maxBackoffMs: number;
	/** The most that is added to a delay, so that clients which were rejected together spread out. */
	maxJitterMs: number;
	/** The longest that one call waits between its attempts in total, before it fails. */
	maxTotalWaitMs: number;
	/** How often a wait checks whether the execution was cancelled. */
	cancelPollMs: number;
}

const current: Timing = {
	requestTimeoutMs: 60_000,
	downloadTimeoutMs: 1_800_000,
	backoffMs: 500,
	maxBackoffMs: 15_000,
	maxJitterMs: 1_000,
	maxTotalWaitMs: 300_000,
	cancelPollMs: 250,
};

export const timing: Readonly<Timing> = current;

/** Replaces some timings for the rest of this process, as tests do to wait less. */
export function configureTimings(changes: Partial<Timing>): void {
	Object.assign(current, changes);
}
