// lemlist's rate limit allows 20 requests at a time (docs/lemlist-api.md#rate-limit).
const CONCURRENCY = 20;

/**
 * Runs `work` for every input, up to 20 at a time and started in order, and resolves with the results
 * in order. After a failure, starts no more, waits for what is running, then throws the failure of
 * the earliest input.
 */
export async function mapConcurrently<Input, Result>(
	inputs: readonly Input[],
	work: (input: Input) => Promise<Result>,
): Promise<Result[]> {
	const results = new Array<Result>(inputs.length);
	const failures: Array<{ index: number; error: unknown }> = [];
	let nextIndex = 0;

	const worker = async () => {
		while (nextIndex < inputs.length && failures.length === 0) {
			const index = nextIndex++;
			try {
				results[index] = await work(inputs[index]);
			} catch (error) {
				failures.push({ index, error });
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(CONCURRENCY, inputs.length) }, worker));

	const [earliest] = failures.sort((a, b) => a.index - b.index);
	if (earliest) throw earliest.error;
	return results;
}
