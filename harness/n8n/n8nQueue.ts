import { randomBytes } from 'node:crypto';

import { findFreePort } from './findFreePort';
import { startReverseProxy } from './reverseProxy';
import { POSTGRES_USER, startPostgres } from './startPostgres';
import { startRedis } from './startRedis';
import { startN8nServer, type N8nServer } from './n8nServer';
import type { Service } from './startService';

export interface QueueOptions {
	/** The packed package that every process gets, as a path. */
	tarball: string;
	workers: number;
	/** Executions that a worker runs side by side. */
	concurrency?: number;
	env?: NodeJS.ProcessEnv;
}

/** An n8n in queue mode: a main process, a webhook process and workers, on Redis and PostgreSQL. */
export interface N8nQueue {
	/** The address that browsers and lemlist call, without a slash at the end. */
	url: string;
	main: N8nServer;
	webhook: N8nServer;
	workers: N8nServer[];
	/** Ends everything and deletes its data. */
	stop(): Promise<void>;
}

const DEFAULT_CONCURRENCY = 5;

/** Starts everything that queue mode needs; resolves when all of it is ready. */
export async function startN8nQueue(options: QueueOptions): Promise<N8nQueue> {
	const running: Array<() => Promise<void>> = [];
	const stop = async () => {
		for (const end of running.toReversed()) await end();
	};
	try {
		return { ...(await startAll(options, running)), stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Notes what must be ended, in the order of the starts. */
async function startAll(
	{ tarball, workers, concurrency = DEFAULT_CONCURRENCY, env = {} }: QueueOptions,
	running: Array<() => Promise<void>>,
): Promise<Omit<N8nQueue, 'stop'>> {
	const stopLater = <Started extends { stop(): Promise<void> }>(started: Started) => {
		running.push(started.stop);
		return started;
	};
	const redis = stopLater(await startRedis());
	const postgres = stopLater(await startPostgres());
	const port = await findFreePort();
	const shared = { ...queueEnvironment(redis, postgres, port), ...env };
	const start = async (...command: string[]) =>
		stopLater(await startN8nServer({ tarball, command, env: shared }));

	// The main process sets up the database before the others look at it.
	const main = await start('start');
	const [webhook, ...others] = await startTogether([
		start('webhook'),
		...Array.from({ length: workers }, async () => {
			return await start('worker', `--concurrency=${concurrency}`);
		}),
	]);
	const proxy = await startReverseProxy(port, { mainUrl: main.url, webhookUrl: webhook.url });
	running.push(proxy.close);
	return { url: proxy.url, main, webhook, workers: others };
}

/** Like `Promise.all`, but rejects only when none is starting any more. */
async function startTogether(starting: Array<Promise<N8nServer>>): Promise<N8nServer[]> {
	await Promise.allSettled(starting);
	return await Promise.all(starting);
}

/** What all processes must agree on. */
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
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(postgres.port),
		DB_POSTGRESDB_USER: POSTGRES_USER,
		DB_POSTGRESDB_DATABASE: 'postgres',
	};
}
