// lemlist's grant has 20 slots, so more requests of one execution could not be in flight.
const CONCURRENCY = 20;

/**
 * Runs `work` for every input, up to 20 side by side and started in order, and resolves with the
 * results in order. After a failure nothing more starts; what runs is awaited; then the failure of
 * the earliest input is thrown.
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
