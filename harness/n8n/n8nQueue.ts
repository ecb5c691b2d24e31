import { randomBytes } from 'node:crypto';

import { findFreePort } from './findFreePort';
import { startReverseProxy } from './reverseProxy';
import { postgresEnvironment, startPostgres } from './startPostgres';
import { startRedis } from './startRedis';
import { startN8nServer, type N8nServer } from './n8nServer';
import type { Service } from './startService';

export interface QueueOptions {
	workers: number;
	/** How many executions a worker runs at the same time; 5 by default. */
	concurrency?: number;
	/** How many processes receive production webhooks, taking turns; 1 by default. */
	webhookProcesses?: number;
	/** Whether deliveries reach only processes that say they are ready. */
	checksReadiness?: boolean;
}

interface QueueSetup extends QueueOptions {
	/** The packed package that every process gets, as a path. */
	tarball: string;
	env?: NodeJS.ProcessEnv;
}

/** An n8n in queue mode: a main process, webhook processes and workers, on Redis and PostgreSQL. */
export interface N8nQueue {
	/** The address that browsers and lemlist call, without a slash at the end. */
	url: string;
	/** The main process. */
	server: N8nServer;
	webhookProcesses: N8nServer[];
	workers: N8nServer[];
	/** The port of PostgreSQL. */
	postgresPort: number;
	/** Ends everything and deletes its data. */
	close(): Promise<void>;
}

const DEFAULT_CONCURRENCY = 5;

/** Starts everything that queue mode needs; resolves when all of it is ready. */
export async function startN8nQueue(setup: QueueSetup): Promise<N8nQueue> {
	const running: Array<() => Promise<void>> = [];
	const close = async () => {
		for (const end of running.toReversed()) await end();
	};
	try {
		return { ...(await startAll(setup, running)), close };
	} catch (error) {
		await close();
		throw error;
	}
}

/** Adds to `running` what must be closed, in the order of the starts. */
async function startAll(
	{
		tarball,
		workers,
		concurrency = DEFAULT_CONCURRENCY,
		webhookProcesses = 1,
		checksReadiness,
		env = {},
	}: QueueSetup,
	running: Array<() => Promise<void>>,
): Promise<Omit<N8nQueue, 'close'>> {
	const closeLater = <Started extends { close(): Promise<void> }>(started: Started) => {
		running.push(started.close);
		return started;
	};
	const redis = closeLater(await startRedis());
	const postgres = closeLater(await startPostgres());
	const port = await findFreePort();
	const shared = { ...queueEnvironment(redis, postgres, port), ...env };
	const start = async (...command: string[]) =>
		closeLater(await startN8nServer({ tarball, command, env: shared }));

	// The main process migrates the database before the others use it.
	const server = await start('start');
	const others = await startTogether([
		...Array.from({ length: webhookProcesses }, async () => await start('webhook')),
		...Array.from({ length: workers }, async () => {
			return await start('worker', `--concurrency=${concurrency}`);
		}),
	]);
	const receiving = others.slice(0, webhookProcesses);
	const urls = {
		mainUrl: server.url,
		webhookUrls: receiving.map(({ url }) => url),
		checksReadiness,
	};
	const proxy = closeLater(await startReverseProxy(port, urls));
	return {
		url: proxy.url,
		server,
		webhookProcesses: receiving,
		workers: others.slice(webhookProcesses),
		postgresPort: postgres.port,
	};
}

/** Like `Promise.all`, but rejects only after all have settled. */
async function startTogether(starting: Array<Promise<N8nServer>>): Promise<N8nServer[]> {
	await Promise.allSettled(starting);
	return await Promise.all(starting);
}

/** The settings that all processes share. */
function queueEnvironment(redis: Service, postgres: Service, port: number): NodeJS.ProcessEnv {
	return {
		N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
		EXECUTIONS_MODE: 'queue',
		OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
		N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
		N8N_EDITOR_BASE_URL: `http://127.0.0.1:${port}`,
		WEBHOOK_URL: `http://127.0.0.1:${port}/`,
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redis.port),
		...postgresEnvironment(postgres),
	};
}
