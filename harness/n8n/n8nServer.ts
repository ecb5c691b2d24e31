import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import axios from 'axios';

import { n8nEnvironment } from './n8nEnvironment';
import { findFreePort } from './findFreePort';
import { SupervisedProcess } from './supervisedProcess';
import { installN8n } from './installN8n';
import { installPackage } from './installPackage';

const READY_TIMEOUT_MS = 120_000;
const POLL_INTERVAL_MS = 250;
const REPORTED_CHARACTERS = 4_000;

export interface N8nServerOptions {
	/** The packed package to install, as a path. */
	tarball: string;
	/** Preferred port; another one is taken when it is in use. */
	port?: number;
	env?: NodeJS.ProcessEnv;
	/** Where n8n keeps its data; by default a temporary folder that goes with the server. */
	userFolder?: string;
	/** What this process is in queue mode, such as `['worker', '--concurrency=5']`. */
	command?: string[];
}

export interface N8nServer {
	/** Address of the editor and the REST API, without a slash at the end. */
	url: string;
	userFolder: string;
	/** All that n8n has printed since it was last started. */
	log(): string;
	/** Ends n8n in order, so that it can finish what it is doing. */
	stop(): Promise<void>;
	/** Ends n8n without warning; its data stays for a restart. */
	kill(): Promise<void>;
	/** Stops n8n if it runs and starts it again on the same data and port. */
	restart(): Promise<void>;
}

/** Starts an n8n of its own with the packed package installed; resolves when it is ready. */
export async function startN8nServer(options: N8nServerOptions): Promise<N8nServer> {
	if (options.userFolder) return await startIn(options.userFolder, options);

	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-n8n-'));
	const discard = async () => await rm(userFolder, { recursive: true, force: true });
	try {
		const server = await startIn(userFolder, options);
		return { ...server, stop: async () => await server.stop().then(discard) };
	} catch (error) {
		await discard();
		throw error;
	}
}

async function startIn(userFolder: string, options: N8nServerOptions): Promise<N8nServer> {
	const { command = ['start'] } = options;
	const { node, executable } = await installN8n();
	await installPackage(options.tarball, userFolder);
	const port = await findFreePort(options.port);
	const brokerPort = await findFreePort();
	const env = n8nEnvironment({ node, userFolder, port, brokerPort, extra: options.env });
	const url = `http://127.0.0.1:${port}`;

	const launch = async () => {
		const n8nProcess = new SupervisedProcess(
			[join(node.binFolder, 'node'), executable, ...command],
			env,
		);
		await awaitReadiness(n8nProcess, url);
		return n8nProcess;
	};
	let current = await launch();
	return {
		url,
		userFolder,
		log: () => current.log(),
		stop: async () => await current.stop(),
		kill: async () => await current.kill(),
		restart: async () => {
			await current.stop();
			current = await launch();
		},
	};
}

/** n8n answers 503 until its database is migrated and its nodes are loaded. */
async function awaitReadiness(n8nProcess: SupervisedProcess, url: string): Promise<void> {
	const deadline = Date.now() + READY_TIMEOUT_MS;
	const readiness = { url: `${url}/healthz/readiness`, timeout: 5_000 };
	while (!n8nProcess.hasExited() && Date.now() < deadline) {
		const isReady = await axios(readiness).then(
			() => true,
			() => false,
		);
		if (isReady) return;
		await sleep(POLL_INTERVAL_MS);
	}
	const reason = n8nProcess.hasExited() ? 'n8n ended while starting' : 'n8n did not become ready';
	await n8nProcess.kill();
	throw new Error(`${reason}:\n${n8nProcess.log().slice(-REPORTED_CHARACTERS)}`);
}
