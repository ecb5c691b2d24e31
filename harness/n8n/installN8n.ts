import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { check, lock } from 'proper-lockfile';

import { cacheFolder } from './cacheFolder';
import { populateOnce } from './populateOnce';
import { describeRelease, N8N_VERSION, type N8nRelease } from './n8nRelease';
import { ensureNode, environmentFor, hasNode, type NodeRuntime } from './nodeRuntime';
import { npm } from './npm';
import { trackDiskUsage, withProgress } from './withProgress';

const LOCK_STALE_MS = 30_000;
const LOCK_RETRY_MS = 2_000;

export interface N8nInstallation {
	version: string;
	/** The script that starts n8n. */
	executable: string;
	/** The Node.js that n8n runs on. */
	node: NodeRuntime;
	/** Whether an earlier run installed it. */
	isReused: boolean;
}

/**
 * Returns an n8n of this version, installed on first use and reused afterwards. An interrupted
 * installation starts over; a second process waits for the first.
 */
export async function installN8n(version = N8N_VERSION): Promise<N8nInstallation> {
	const installation = installations.get(version) ?? install(describeRelease(version));
	installations.set(version, installation);
	return await installation;
}

const installations = new Map<string, Promise<N8nInstallation>>();

async function install(release: N8nRelease): Promise<N8nInstallation> {
	const cache = cacheFolder();
	// What is complete can be used while another version is being installed.
	if (existsSync(folderOf(cache, release)) && hasNode(cache, release.nodeMajor)) {
		return await ensureInstalled(cache, release);
	}
	await mkdir(cache, { recursive: true });
	const lockfilePath = join(cache, 'installation.lock');
	if (await check(cache, { lockfilePath, stale: LOCK_STALE_MS })) {
		console.log('  Waiting for another process that is installing n8n ...');
	}
	const unlock = await lock(cache, {
		lockfilePath,
		stale: LOCK_STALE_MS,
		retries: { forever: true, minTimeout: LOCK_RETRY_MS, maxTimeout: LOCK_RETRY_MS },
	});
	try {
		return await ensureInstalled(cache, release);
	} finally {
		await unlock();
	}
}

async function ensureInstalled(cache: string, release: N8nRelease): Promise<N8nInstallation> {
	const { version } = release;
	const folder = folderOf(cache, release);
	const node = await ensureNode(cache, release.nodeMajor);
	const isReused = await populateOnce(folder, async (staging) => {
		await populate(staging, node, release);
	});
	const executable = join(folder, 'node_modules', 'n8n', 'bin', 'n8n');
	return { version, executable, node, isReused };
}

function folderOf(cache: string, { version }: N8nRelease): string {
	return join(cache, `n8n-${version}`);
}

/** The only native module that n8n needs is sqlite3, so no other install script runs. */
async function populate(
	folder: string,
	node: NodeRuntime,
	{ version, overrides }: N8nRelease,
): Promise<void> {
	const manifest = { private: true, overrides };
	await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
	const options = { cwd: folder, env: environmentFor(node) };

	const install = ['install', `n8n@${version}`, '--save-exact', '--ignore-scripts'];
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
	await withProgress(
		`n8n ${version} (about five minutes, once)`,
		npm([...install, ...quiet], options),
		await trackDiskUsage(folder),
	);
	await withProgress(
		'its database driver',
		npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], options),
	);
}
