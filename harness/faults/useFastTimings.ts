/** Lets the built package wait milliseconds where it would wait seconds for lemlist. */
export function useFastTimings(
	{ timing }: { timing: Record<string, number> },
	requestTimeoutMs = 700,
): void {
	Object.assign(timing, { requestTimeoutMs, backoffMs: 1, maxBackoffMs: 4, maxJitterMs: 4 });
}
