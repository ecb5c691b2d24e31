/** A figure that the demo promised and did not reach, told to the user without a stack. */
export class DemoError extends Error {}

/** Runs one step of the demo and prints its title, then what came of it and how long it took. */
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

/** A step that tells its outcome itself. */
export async function reportStep(title: string, work: () => Promise<string>): Promise<void> {
	await step(title, work, (outcome) => outcome);
}

/** Ends the demo with a reason when a figure is not what it must be. */
export function assert(isTrue: boolean, reason: string): asserts isTrue {
	if (!isTrue) throw new DemoError(reason);
}

export function formatSeconds(milliseconds: number): string {
	return `${(milliseconds / 1_000).toFixed(1)} s`;
}
