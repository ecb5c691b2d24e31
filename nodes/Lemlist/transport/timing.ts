/** How long transport waits, in milliseconds. */
export interface Timing {
	/** lemlist responds within seconds; an export that is being written may take longer. */
	requestTimeoutMs: number;
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
