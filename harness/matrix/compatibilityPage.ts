/** What a test came to on one version of n8n. */
export interface MatrixResult {
	title: string;
	isPassed: boolean;
	/** The first line of the error. */
	reason?: string;
}

/** A run of the matrix tests on one version of n8n. */
export interface MatrixRun {
	n8nVersion: string;
	nodeVersion: string;
	/** The version of this package. */
	packageVersion: string;
	/** The digest of what is published, so that a result of other code can be told. */
	sourceDigest: string;
	/** The day, such as `2026-11-30`. */
	date: string;
	results: MatrixResult[];
}

/** The page about compatibility: what passed on which version, and what failed why. */
export function compatibilityPage(runs: readonly MatrixRun[]): string {
	const sorted = sortRuns(runs);
	const titles = [...new Set(sorted.flatMap(({ results }) => results.map(({ title }) => title)))];
	const header = ['Check', ...sorted.map(({ n8nVersion }) => n8nVersion)];
	const rows = [
		header,
		header.map(() => '---'),
		['Date', ...sorted.map(({ date }) => date)],
		['Node', ...sorted.map(({ nodeVersion }) => nodeVersion)],
		['Passed', ...sorted.map(({ results }) => countPassed(results))],
		...titles.map((title) => [title, ...sorted.map((run) => toMark(run, title))]),
	];
	const failures = sorted.flatMap(({ n8nVersion, results }) =>
		results
			.filter(({ isPassed }) => !isPassed)
			.map(({ title, reason }) => `- **${n8nVersion}**: ${title}: ${reason ?? 'no reason'}`),
	);
	return [
		'# Compatibility',
		'',
		'This package works with n8n 1.85 and later. The command `npm run test:matrix -- 1.123.81 2.41.1` installs these versions of n8n, runs the',
		'checks below with the packed package and an emulator of lemlist in each, and writes this page.',
		'',
		...rows.map((cells) => `| ${cells.join(' | ')} |`),
		'',
		'## Failed checks',
		'',
		...(failures.length > 0 ? failures : ['None.']),
		'',
		'## What n8n itself does differently',
		'',
		'- n8n 1.102 to 2.33 loses the status of the response when it tests a credential, so it says only that the authorization failed.',
		"- n8n 1.x and 2.0 don't save a failed execution when a trigger finds its webhooks missing; check the log instead.",
		'- n8n before 1.85 offers the nodes to AI agents only with `N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE=true`.',
		'- Of the versions above, those before 1.123 cannot register themselves with an OAuth2 server: select *By Hand* as the *Registration*.',
		"- n8n needs the package `xlsx` from that package's own server. Where it couldn't be reached, version 0.18.5 of the package",
		'  registry replaced it, and `isolated-vm` 6 was used on Node 24. The checks use neither.',
		'',
	].join('\n');
}

/** The runs by version of n8n, the oldest first. */
export function sortRuns(runs: readonly MatrixRun[]): MatrixRun[] {
	return [...runs].sort((one, other) =>
		one.n8nVersion.localeCompare(other.n8nVersion, 'en', { numeric: true }),
	);
}

function toMark({ results }: MatrixRun, title: string): string {
	const result = results.find((candidate) => candidate.title === title);
	if (!result) return 'not run';
	return result.isPassed ? 'yes' : '**no**';
}

function countPassed(results: MatrixResult[]): string {
	return `${results.filter(({ isPassed }) => isPassed).length} of ${results.length}`;
}
