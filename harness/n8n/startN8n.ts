import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { packTarball } from '../pack';
import { N8nClient } from './n8nClient';
import { startN8nQueue, type QueueOptions } from './n8nQueue';
import { startN8nServer, type N8nServer } from './n8nServer';
import { createLogin, type Owner } from './restSession';
import { postgresEnvironment, startPostgres } from './startPostgres';

export interface N8nOptions {
	/** The version of n8n; by default the one that is tested most. */
	version?: string;
	/** Settings of n8n, in addition to those that isolate it. */
	env?: NodeJS.ProcessEnv;
	/** Runs n8n in queue mode, on Redis and PostgreSQL. */
	queue?: QueueOptions;
	/** Runs a single n8n on PostgreSQL instead of SQLite. */
	postgres?: boolean;
	/** The preferred port of the editor; any free one by default. */
	port?: number;
	/** Where n8n keeps its data; by default a temporary folder that `close` deletes. */
	userFolder?: string;
	/** The owner of this n8n; by default one with a random password. */
	login?: Owner;
	/** The packed package; by default it is packed from the sources. */
	tarball?: string;
}

/** An n8n with this package installed, and a client that is logged in as its owner. */
export interface RunningN8n {
	/** The address that browsers and lemlist call, without a slash at the end. */
	url: string;
	/** The main process. */
	server: N8nServer;
	/** The webhook processes of queue mode; none otherwise. */
	webhookProcesses: readonly N8nServer[];
	/** The workers of queue mode; none otherwise. */
	workers: readonly N8nServer[];
	/** The port of PostgreSQL, if it is the database. */
	postgresPort?: number;
	client: N8nClient;
	login: Owner;
	/** Ends all processes and deletes their temporary data. */
	close(): Promise<void>;
}

/** Packs the package, installs it into a separate n8n and starts that; resolves when it is ready. */
export async function startN8n({
	queue,
	login = createLogin(),
	...options
}: N8nOptions = {}): Promise<RunningN8n> {
	const n8n = await withTarball(
		options.tarball,
		async (tarball): Promise<Processes> =>
			queue
				? await startN8nQueue({ tarball, env: options.env, ...queue })
				: await startSingleServer({ ...options, tarball }),
	);
	try {
		return { ...n8n, client: await N8nClient.connect(n8n.url, login), login };
	} catch (error) {
		await n8n.close();
		throw error;
	}
}

type Processes = Omit<RunningN8n, 'client' | 'login'>;

async function startSingleServer({
	postgres: hasPostgres,
	...options
}: Omit<N8nOptions, 'tarball'> & { tarball: string }): Promise<Processes> {
	const postgres = hasPostgres ? await startPostgres() : undefined;
	try {
		const env = { ...(postgres && postgresEnvironment(postgres)), ...options.env };
		const server = await startN8nServer({ ...options, env });
		const close = async () => {
			await server.close();
			await postgres?.close();
		};
		const others = { webhookProcesses: [], workers: [], postgresPort: postgres?.port };
		return { url: server.url, server, ...others, close };
	} catch (error) {
		await postgres?.close();
		throw error;
	}
}

/** A tarball that is packed here is deleted once it is installed. */
async function withTarball<Result>(
	given: string | undefined,
	install: (tarball: string) => Promise<Result>,
): Promise<Result> {
	if (given) return await install(given);
	const tarball = await packTarball();
	try {
		return await install(tarball);
	} finally {
		await rm(dirname(tarball), { recursive: true });
	}
}
