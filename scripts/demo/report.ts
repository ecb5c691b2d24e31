/** A result that is not as the demo expects it, reported without a stack trace. */
export class DemoError extends Error {}

/** Runs one step of the demo and prints its title, then its outcome and duration. */
export async function step<Result>(
	title: string,
	work: () => Promise<Result>,
	outcome: (result: Result) => string,
): Promise<Result> {
	console.log(`> ${title}`);
	const startedAt = Date.now();
	const result = await work();
	console.log(`  ${outcome(result)} (${formatSeconds(Date.now() - startedAt)})`);
	return result;
}

/** Runs a step that returns its outcome as a text. */
export async function reportStep(title: string, work: () => Promise<string>): Promise<void> {
	await step(title, work, (outcome) => outcome);
}

/** Ends the demo with this reason if the condition is false. */
export function assert(isTrue: boolean, reason: string): asserts isTrue {
	if (!isTrue) throw new DemoError(reason);
}

export function formatSeconds(milliseconds: number): string {
	return `${(milliseconds / 1_000).toFixed(1)} s`;
}
