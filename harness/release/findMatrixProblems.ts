import type { MatrixRun } from '../matrix/compatibilityPage';

/** What is wrong with the latest matrix runs: none of a version, one of other sources, or a failed check. */
export function findMatrixProblems(
	runs: readonly MatrixRun[],
	sourceDigest: string,
	versions: readonly string[],
): string[] {
	const missing = versions.filter(
		(version) => !runs.some(({ n8nVersion }) => n8nVersion === version),
	);
	return [
		...missing.map((version) => `n8n ${version} has not been tested`),
		...runs
			.filter((run) => run.sourceDigest !== sourceDigest)
			.map(({ n8nVersion, date }) => `The run on n8n ${n8nVersion} (${date}) is of other sources`),
		...runs.flatMap(({ n8nVersion, results }) =>
			results.filter(({ isPassed }) => !isPassed).map(({ title }) => `n8n ${n8nVersion}: ${title}`),
		),
	];
}
