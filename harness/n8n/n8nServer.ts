import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import axios from 'axios';

import { n8nEnvironment } from './n8nEnvironment';
import { findFreePort } from './findFreePort';
import { SupervisedProcess } from './supervisedProcess';
import { installN8n } from './installN8n';
import { installPackage } from './installPackage';

/** A new n8n migrates its database first, which takes minutes on a busy machine. */
const READY_TIMEOUT_MS = 5 * 60_000;
const POLL_INTERVAL_MS = 250;
const REPORTED_CHARACTERS = 4_000;

export interface N8nServerOptions {
	/** The version of n8n; by default the one that is tested most. */
	version?: string;
	/** The packed package to install, as a path. */
	tarball: string;
	/** The preferred port; if it is in use, n8n gets another one. */
	port?: number;
	env?: NodeJS.ProcessEnv;
	/** Where n8n keeps its data; by default a temporary folder that `close` deletes. */
	userFolder?: string;
	/** The command of a process of queue mode, such as `['worker', '--concurrency=5']`. */
	command?: string[];
}

export interface N8nServer {
	/** The address of the editor and the REST API, without a slash at the end. */
	url: string;
	userFolder: string;
	/** The output of n8n since its last start. */
	log(): string;
	/** Shuts n8n down gracefully; its data stays for a restart. */
	stop(): Promise<void>;
	/** Ends n8n with SIGKILL; its data stays for a restart. */
	kill(): Promise<void>;
	/** Starts n8n again on the same data and port, with these settings in addition to the former ones. */
	start(env?: NodeJS.ProcessEnv): Promise<void>;
	/** Runs a command of n8n on the same data, such as `['export:workflow', '--all']`. */
	runCommand(command: string[]): Promise<void>;
	/** Shuts n8n down if it runs and deletes its data if they are temporary. */
	close(): Promise<void>;
}

/** Starts a separate n8n with the packed package installed; resolves when it is ready. */
export async function startN8nServer(options: N8nServerOptions): Promise<N8nServer> {
	if (options.userFolder) return await startIn(options.userFolder, options);

	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-n8n-'));
	const discard = async () => await rm(userFolder, { recursive: true, force: true });
	try {
		const server = await startIn(userFolder, options);
		return { ...server, close: async () => await server.close().then(discard) };
	} catch (error) {
		await discard();
		throw error;
	}
}

async function startIn(userFolder: string, options: N8nServerOptions): Promise<N8nServer> {
	const { command = ['start'] } = options;
	const { node, executable } = await installN8n(options.version);
	await installPackage(options.tarball, userFolder);
	const port = await findFreePort(options.port);
	const brokerPort = await findFreePort();
	let env = n8nEnvironment({ node, userFolder, port, brokerPort, extra: options.env });
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
		start: async (more = {}) => {
			env = { ...env, ...more };
			current = await launch();
		},
		runCommand: async (commandLine) => {
			const file = join(node.binFolder, 'node');
			await promisify(execFile)(file, [executable, ...commandLine], { env });
		},
		close: async () => await current.stop(),
	};
}

/** n8n responds with 503 until its database is migrated and its nodes are loaded. */
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
