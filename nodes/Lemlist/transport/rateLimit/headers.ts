// lemlist grants 20 requests per 2 seconds and API key (original document, "Rate Limit").
export const RATE_LIMIT = 20;
export const WINDOW_MS = 2_000;

/** What lemlist says about the grant with each answer. */
export interface RateLimitStatus {
	remaining: number;
	resetInMs: number;
}

/** An answer of lemlist's, as far as the pace is concerned. */
export interface RateLimitFeedback {
	/** lemlist counts a request that it refuses for the rate as none. */
	isRateLimited: boolean;
	/** Unknown where a proxy on the way leaves out lemlist's headers. */
	rateLimit?: RateLimitStatus;
}
