import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

import { compatibilityPage, sortRuns, type MatrixRun } from '../harness/matrix/compatibilityPage';
import { digestSources } from '../harness/matrix/digestSources';
import { readRuns, RUNS_FILE } from '../harness/matrix/readRuns';
import { installN8n } from '../harness/n8n/installN8n';
import { PROJECT_ROOT } from '../harness/pack';

const PAGE = join(PROJECT_ROOT, 'docs', 'compatibility.md');

const DEFAULT_VERSIONS = ['1.82.3', '1.85.4', '1.123.81', '2.0.3', '2.20.12', '2.41.1'];

interface JestReport {
	testResults: Array<{
		message: string;
		assertionResults: Array<{ fullName: string; status: string; failureMessages: string[] }>;
	}>;
}

/**
 * Runs the matrix tests on each version of n8n and writes docs/compatibility.md; versions that are not
 * named keep their results there. The exit code is 1 if a check has failed.
 */
async function main(versions: string[]): Promise<void> {
	const runs = new Map((await readRuns()).map((run) => [run.n8nVersion, run]));
	for (const version of versions) {
		const run = await runVersion(version);
		runs.set(version, run);
		const sorted = sortRuns([...runs.values()]);
		await writeFile(RUNS_FILE, `${JSON.stringify(sorted, null, '\t')}\n`);
		await writeFile(PAGE, compatibilityPage(sorted));
		const failed = run.results.filter(({ isPassed }) => !isPassed);
		console.log(`n8n ${version}: ${run.results.length - failed.length} of ${run.results.length}`);
		if (failed.length > 0 || run.results.length === 0) process.exitCode = 1;
	}
}

async function runVersion(version: string): Promise<MatrixRun> {
	const { node } = await installN8n(version);
	const { stdout } = await promisify(execFile)(join(node.binFolder, 'node'), ['--version']);
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-matrix-'));
	const report = join(folder, 'report.json');
	try {
		await runJest(version, report);
		const { version: packageVersion } = JSON.parse(
			await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8'),
		) as { version: string };
		return {
			n8nVersion: version,
			nodeVersion: stdout.trim().replace(/^v/, ''),
			packageVersion,
			sourceDigest: await digestSources(),
			date: new Date().toISOString().slice(0, 10),
			results: await readResults(report),
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Resolves whatever the tests come to: the report says it. */
async function runJest(version: string, report: string): Promise<void> {
	const args = ['--config', 'jest.matrix.config.js', '--json', `--outputFile=${report}`];
	const jest = spawn(process.execPath, [require.resolve('jest/bin/jest'), ...args], {
		cwd: PROJECT_ROOT,
		env: { ...process.env, LEMLIST_MATRIX_N8N: version },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await new Promise((resolve, reject) => jest.once('error', reject).once('close', resolve));
}

/** jest writes no report if an error in it cannot be stored. */
async function readResults(report: string): Promise<MatrixRun['results']> {
	const text = await readFile(report, 'utf8').catch(() => undefined);
	if (text === undefined)
		return [{ title: 'the tests write a report', isPassed: false, reason: 'There is none' }];
	return toResults(JSON.parse(text) as JestReport);
}

function toResults({ testResults }: JestReport): MatrixRun['results'] {
	return testResults.flatMap(({ message, assertionResults }) => {
		if (assertionResults.length === 0)
			return [{ title: 'the tests start', isPassed: false, reason: firstLine(message) }];
		return assertionResults.map(({ fullName, status, failureMessages }) => ({
			title: fullName,
			isPassed: status === 'passed',
			...(status !== 'passed' && { reason: firstLine(failureMessages[0] ?? status) }),
		}));
	});
}

/** Without the colors of a terminal. */
function firstLine(text: string): string {
	const [line = ''] = stripVTControlCharacters(text).trim().split('\n');
	return line.replaceAll('|', '\\|');
}

const versions = process.argv.slice(2);
void main(versions.length > 0 ? versions : DEFAULT_VERSIONS);
