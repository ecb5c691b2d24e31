import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { digestSources } from '../harness/matrix/digestSources';
import { readRuns } from '../harness/matrix/readRuns';
import { installPackage } from '../harness/n8n/installPackage';
import { N8N_VERSION } from '../harness/n8n/n8nRelease';
import { npm } from '../harness/n8n/npm';
import { N8nClient } from '../harness/n8n/n8nClient';
import { startN8nServer } from '../harness/n8n/n8nServer';
import { createLogin } from '../harness/n8n/restSession';
import { pack, PROJECT_ROOT } from '../harness/pack';
import { findChangelogProblems } from '../harness/release/findChangelogProblems';
import { findLoadProblems } from '../harness/release/findLoadProblems';
import { findMatrixProblems } from '../harness/release/findMatrixProblems';

const OLDEST_N8N = '1.85.4';

type Check = [name: string, findProblems: () => Promise<string[]>];

/** Rehearses a release; the exit code is 1 if something is in its way. */
async function main(versions: string[]): Promise<void> {
	const manifest = JSON.parse(await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
		version: string;
	};
	const changelog = await readFile(join(PROJECT_ROOT, 'CHANGELOG.md'), 'utf8');
	const packed = await pack();
	const checks: Check[] = [
		['lint', async () => await runScript('lint')],
		['scanner', async () => await runScript('scan')],
		['CHANGELOG', async () => findChangelogProblems(changelog, manifest.version)],
		[
			'docs/compatibility.md',
			async () => findMatrixProblems(await readRuns(), await digestSources(), versions),
		],
		...versions.flatMap((version): Check[] => [
			[
				`installed as n8n does, in n8n ${version}`,
				async () =>
					await tryInstalled(version, async (folder) => installPackage(packed.path, folder)),
			],
			[
				`installed with its peer, in n8n ${version}`,
				async () =>
					await tryInstalled(version, async (folder) => installWithPeer(packed.path, folder)),
			],
		]),
	];
	let hasFailed = false;
	for (const [name, findProblems] of checks) {
		const problems = await findProblems().catch((error: Error) => [error.message]);
		console.log(problems.length === 0 ? `ok    ${name}` : `FAIL  ${name}\n${problems.join('\n')}`);
		hasFailed ||= problems.length > 0;
	}
	await rm(dirname(packed.path), { recursive: true });
	if (hasFailed) process.exitCode = 1;
}

async function runScript(name: string): Promise<string[]> {
	await npm(['run', '--silent', name], { cwd: PROJECT_ROOT });
	return [];
}

/** As n8n 1.85 and older, and people who install by hand, do. */
async function installWithPeer(tarball: string, userFolder: string): Promise<void> {
	const nodesFolder = join(userFolder, '.n8n', 'nodes');
	const args = ['install', '--prefix', nodesFolder, '--ignore-scripts', '--no-audit', '--no-fund'];
	await npm([...args, tarball], { cwd: userFolder });
}

async function tryInstalled(
	version: string,
	install: (userFolder: string) => Promise<void>,
): Promise<string[]> {
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-release-'));
	try {
		await install(userFolder);
		const server = await startN8nServer({ userFolder, version });
		try {
			const client = await N8nClient.connect(server.url, createLogin());
			return await findLoadProblems(client, server);
		} finally {
			await server.close();
		}
	} finally {
		await rm(userFolder, { recursive: true, force: true });
	}
}

const versions = process.argv.slice(2);
void main(versions.length > 0 ? versions : [OLDEST_N8N, N8N_VERSION]);
