import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { lock } from 'proper-lockfile';

import { cacheFolder } from '../../harness/n8n/cacheFolder';
import { installN8n } from '../../harness/n8n/installN8n';
import { N8N_VERSION } from '../../harness/n8n/n8nRelease';
import { startN8n, type RunningN8n } from '../../harness/n8n/startN8n';
import { packTarball } from '../../harness/pack';
import { openLemlistTarget, type LemlistTarget } from './lemlistTarget';
import { readOrCreateLogin } from './readOrCreateLogin';
import { DemoError, step } from './report';

const EDITOR_PORT = 5678;

/** The n8n of the demo, and the lemlist that it uses. */
export interface DemoInstance extends RunningN8n {
	lemlist: LemlistTarget;
}

/** What undoes the start of the demo, to be called in reverse order. */
export type Cleanup = Array<() => Promise<unknown> | undefined>;

/**
 * Installs, packs and starts what the demo needs, and adds to `cleanup` how to undo it. The n8n of a
 * temporary demo leaves no data; the other keeps its login and workflows for the next time.
 */
export async function startDemoInstance(
	isTemporary: boolean,
	cleanup: Cleanup,
): Promise<DemoInstance> {
	await step(`n8n ${N8N_VERSION}`, installN8n, ({ isReused }) =>
		isReused ? 'reused from an earlier run' : 'installed',
	);
	const tarball = await step('Build and pack this package', packTarball, (path) => path);
	cleanup.push(async () => await rm(dirname(tarball), { recursive: true }));

	const findLemlist = async () => await openLemlistTarget(process.env);
	const lemlist = await step(
		'Find lemlist',
		findLemlist,
		({ name, baseUrl }) => `${name} at ${baseUrl}`,
	);
	cleanup.push(() => lemlist.emulator?.close());

	const userFolder = isTemporary ? await temporaryFolder(cleanup) : await persistentFolder(cleanup);
	const login = await readOrCreateLogin(userFolder);
	const options = { tarball, userFolder, login, port: EDITOR_PORT, env: lemlist.environment };
	const n8n = await step(
		'Install the package into n8n and start n8n',
		async () => await startN8n(options),
		({ url }) => `n8n is ready at ${url}`,
	);
	cleanup.push(n8n.close);
	return { ...n8n, lemlist };
}

async function temporaryFolder(cleanup: Cleanup): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-demo-'));
	cleanup.push(async () => await rm(folder, { recursive: true, force: true }));
	return folder;
}

/** Two servers would corrupt one database, so the folder is locked while the demo runs. */
async function persistentFolder(cleanup: Cleanup): Promise<string> {
	const folder = join(cacheFolder(), 'demo');
	await mkdir(folder, { recursive: true });
	try {
		cleanup.push(await lock(folder));
	} catch {
		throw new DemoError('another demo is running');
	}
	return folder;
}
