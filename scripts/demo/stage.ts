import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { lock } from 'proper-lockfile';

import { cacheFolder } from '../n8n/cacheFolder';
import { N8nClient } from '../n8n/client';
import { installN8n, N8N_VERSION } from '../n8n/install';
import type { Owner } from '../n8n/restSession';
import { startN8n, type N8nServer } from '../n8n/server';
import { packTarball } from '../pack';
import { openLemlist, type LemlistSide } from './lemlistSide';
import { loginOf } from './login';
import { Disappointment, step } from './story';

const EDITOR_PORT = 5678;

/** All that the demo plays on. */
export interface Stage {
	lemlist: LemlistSide;
	server: N8nServer;
	client: N8nClient;
	login: Owner;
}

/** Undoes what `openStage` has done, last things first. */
export type Closing = Array<() => Promise<unknown> | undefined>;

/**
 * Installs, packs and starts what the demo needs, and notes in `closing` how to undo it. The n8n of
 * a passing demo leaves no data behind; the other keeps its login and workflows for the next time.
 */
export async function openStage(isPassing: boolean, closing: Closing): Promise<Stage> {
	await step(`n8n ${N8N_VERSION}`, installN8n, ({ isReused }) =>
		isReused ? 'reused from an earlier run' : 'installed',
	);
	const tarball = await step('Build and pack this package', packTarball, (path) => path);
	closing.push(async () => await rm(dirname(tarball), { recursive: true }));

	const findLemlist = async () => await openLemlist(process.env);
	const lemlist = await step(
		'Find lemlist',
		findLemlist,
		({ name, baseUrl }) => `${name} at ${baseUrl}`,
	);
	closing.push(() => lemlist.emulator?.close());

	const userFolder = isPassing ? await passingFolder(closing) : await ownFolder(closing);
	const login = await loginOf(userFolder);
	const options = { tarball, userFolder, port: EDITOR_PORT, env: lemlist.environment };
	const server = await step(
		'Install the package into n8n and start n8n',
		async () => await startN8n(options),
		({ url }) => `n8n is ready at ${url}`,
	);
	closing.push(server.stop);
	return { lemlist, server, client: await N8nClient.connect(server.url, login), login };
}

async function passingFolder(closing: Closing): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-demo-'));
	closing.push(async () => await rm(folder, { recursive: true, force: true }));
	return folder;
}

/** Two servers on one database would spoil it, so the folder is locked while the demo runs. */
async function ownFolder(closing: Closing): Promise<string> {
	const folder = join(cacheFolder(), 'demo');
	await mkdir(folder, { recursive: true });
	try {
		closing.push(await lock(folder));
	} catch {
		throw new Disappointment('another demo is running');
	}
	return folder;
}
