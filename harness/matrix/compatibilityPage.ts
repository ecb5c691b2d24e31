/** The result of a test in one version of n8n. */
export interface MatrixResult {
	title: string;
	isPassed: boolean;
	/** The first line of the error. */
	reason?: string;
}

/** A run of the matrix tests in one version of n8n. */
export interface MatrixRun {
	n8nVersion: string;
	nodeVersion: string;
	/** The version of this package. */
	packageVersion: string;
	/** The digest of what is published, which shows whether a result belongs to other code. */
	sourceDigest: string;
	/** The day, such as `2026-11-30`. */
	date: string;
	results: MatrixResult[];
}

/** The page about compatibility: which checks passed in which version, and why others failed. */
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
		'Which checks pass in which version of n8n, for anyone who runs a version other than the latest. This package works with n8n 1.85',
		'and later.',
		'',
		'The command `npm run test:matrix -- 1.123.81 2.41.1` installs these versions of n8n, runs the checks in each of them with the',
		'packed package and a lemlist emulator, and updates this page.',
		'',
		...rows.map((cells) => `| ${cells.join(' | ')} |`),
		'',
		'## Failed checks',
		'',
		...(failures.length > 0 ? failures : ['None.']),
		'',
		'## Differences between versions of n8n',
		'',
		'- In n8n 1.102 to 2.33, a failed credential test says only that the authorization failed, because n8n loses the response status.',
		"- n8n 1.x and 2.0 don't save a failed execution when a trigger finds its webhooks missing. Check n8n's log instead.",
		'- In n8n before 1.85, AI agents can use the nodes only if you set `N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE=true`.',
		"- The versions above that are older than 1.123 can't register themselves with an OAuth2 server. Set *Registration* to *Manual* in the OAuth2 credential.",
		"- n8n before 2.36 downloads the package `xlsx` from its author's server. These versions were tested with `xlsx` 0.18.5 from the",
		'  npm registry instead, and on Node 24 with `isolated-vm` 6.1.2. No check uses either package.',
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
