import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { check, lock } from 'proper-lockfile';

import { cacheFolder } from './cacheFolder';
import { populateOnce } from './populateOnce';
import { environmentFor, ensureNode, type NodeRuntime } from './nodeRuntime';
import { npm } from './npm';
import { trackDiskUsage, withProgress } from './withProgress';

export const N8N_VERSION = '2.41.1';

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
 * Returns an n8n of the pinned version, installed on first use and reused afterwards. An interrupted
 * installation starts over; a second process waits for the first.
 */
export async function installN8n(): Promise<N8nInstallation> {
	return await (installation ??= install());
}

let installation: Promise<N8nInstallation> | undefined;

async function install(): Promise<N8nInstallation> {
	const cache = cacheFolder();
	await mkdir(cache, { recursive: true });
	const lockfilePath = join(cache, 'installation.lock');
	if (await check(cache, { lockfilePath, stale: LOCK_STALE_MS })) {
		console.log('  Waiting for another process that is installing n8n ...');
	}
	const release = await lock(cache, {
		lockfilePath,
		stale: LOCK_STALE_MS,
		retries: { forever: true, minTimeout: LOCK_RETRY_MS, maxTimeout: LOCK_RETRY_MS },
	});
	try {
		return await installUnderLock(cache);
	} finally {
		await release();
	}
}

async function installUnderLock(cache: string): Promise<N8nInstallation> {
	const folder = join(cache, `n8n-${N8N_VERSION}`);
	const node = await ensureNode(cache);
	const isReused = await populateOnce(folder, async (staging) => await populate(staging, node));
	const executable = join(folder, 'node_modules', 'n8n', 'bin', 'n8n');
	return { version: N8N_VERSION, executable, node, isReused };
}

/** The only native module that n8n needs is sqlite3, so no other install script runs. */
async function populate(folder: string, node: NodeRuntime): Promise<void> {
	await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	const options = { cwd: folder, env: environmentFor(node) };

	const install = ['install', `n8n@${N8N_VERSION}`, '--save-exact', '--ignore-scripts'];
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
	await withProgress(
		`n8n ${N8N_VERSION} (about five minutes, once)`,
		npm([...install, ...quiet], options),
		await trackDiskUsage(folder),
	);
	await withProgress(
		'its database driver',
		npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], options),
	);
}
