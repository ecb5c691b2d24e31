/** Lets the built package wait milliseconds where it would wait seconds for lemlist. */
export function quicken(
	{ timing }: { timing: Record<string, number> },
	requestTimeoutMs = 700,
): void {
	Object.assign(timing, { requestTimeoutMs, backoffMs: 1, backoffCapMs: 4, stepMs: 4 });
}
