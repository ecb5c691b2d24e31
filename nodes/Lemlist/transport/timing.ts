/** How long transport waits, in milliseconds; the tests shorten these. */
export const timing = {
	/** lemlist answers within seconds; an export that is being written may take longer. */
	requestTimeoutMs: 60_000,
	/** First pause before a failed request is sent again; doubles with each try. */
	backoffMs: 500,
	maxBackoffMs: 15_000,
	/** The most by which those who were refused several times get out of step with each other. */
	maxJitterMs: 1_000,
	/** The longest wait that lemlist may ask for before the item fails instead. */
	maxTotalWaitMs: 300_000,
	/** A cancelled execution is noticed at least this often. */
	cancelPollMs: 250,
};
