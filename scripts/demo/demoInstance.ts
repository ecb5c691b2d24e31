import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { lock } from 'proper-lockfile';

import { cacheFolder } from '../../harness/n8n/cacheFolder';
import { N8nClient } from '../../harness/n8n/n8nClient';
import { installN8n, N8N_VERSION } from '../../harness/n8n/installN8n';
import type { Owner } from '../../harness/n8n/restSession';
import { startN8nServer, type N8nServer } from '../../harness/n8n/n8nServer';
import { packTarball } from '../../harness/pack';
import { openLemlistTarget, type LemlistTarget } from './lemlistTarget';
import { readOrCreateLogin } from './readOrCreateLogin';
import { DemoError, step } from './report';

const EDITOR_PORT = 5678;

/** All that the demo plays on. */
export interface DemoInstance {
	lemlist: LemlistTarget;
	server: N8nServer;
	client: N8nClient;
	login: Owner;
}

/** Undoes what `openStage` has done, last things first. */
export type Cleanup = Array<() => Promise<unknown> | undefined>;

/**
 * Installs, packs and starts what the demo needs, and notes in `closing` how to undo it. The n8n of
 * a passing demo leaves no data behind; the other keeps its login and workflows for the next time.
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
	const options = { tarball, userFolder, port: EDITOR_PORT, env: lemlist.environment };
	const server = await step(
		'Install the package into n8n and start n8n',
		async () => await startN8nServer(options),
		({ url }) => `n8n is ready at ${url}`,
	);
	cleanup.push(server.stop);
	return { lemlist, server, client: await N8nClient.connect(server.url, login), login };
}

async function temporaryFolder(cleanup: Cleanup): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-demo-'));
	cleanup.push(async () => await rm(folder, { recursive: true, force: true }));
	return folder;
}

/** Two servers on one database would spoil it, so the folder is locked while the demo runs. */
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
