import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { installN8n } from '../harness/n8n/installN8n';
import { environmentFor } from '../harness/n8n/nodeRuntime';
import { postgresEnvironment, startPostgres } from '../harness/n8n/startPostgres';
import { log, type Row, type Tables } from './measurement/figures';

const EVENTS = 1_600;
const SIDE_BY_SIDE = 50;
/** The entries that the table holds before, of the 5,000 that it keeps. */
const ENTRIES_BEFORE = 3_000;

/** How events are recorded; see `STORES` in measurement/storeWorker.mjs. */
const STORES = {
	single: 'processed items, one call for each delivery',
	grouped: 'processed items, calls of a process grouped',
	key: 'deduplication key of an execution',
};

const SETTLE_MS = 3_000;

type Store = keyof typeof STORES;

interface ClaimResult {
	/** How often each event was new. */
	timesNew: Record<string, number>;
	waitedMs: number;
	durationMs: number;
}

/**
 * Compares the durable stores that n8n has for the events that came: 8 processes with PostgreSQL, one with
 * SQLite, 50 deliveries at a time in each. Every event is delivered to two processes at about the same time,
 * so that the figures are the worst case.
 */
export async function measureStore(): Promise<Tables> {
	const postgres = await startPostgres();
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-store-'));
	try {
		await mkdir(join(folder, '.n8n'));
		return {
			'PostgreSQL, 8 workers, each event delivered to two of them': await measureAll(
				8,
				postgresEnvironment(postgres),
			),
			'SQLite, 1 process, each event delivered to it twice': await measureAll(
				1,
				{
					DB_TYPE: 'sqlite',
				},
				folder,
			),
		};
	} finally {
		await postgres.close();
		await rm(folder, { recursive: true, force: true });
	}

	async function measureAll(count: number, env: NodeJS.ProcessEnv, userFolder = folder) {
		const processes = await startProcesses(count, { ...env, N8N_USER_FOLDER: userFolder });
		try {
			const rows: Row[] = [];
			for (const store of Object.keys(STORES) as Store[]) {
				log(`${String(env.DB_TYPE)}, ${STORES[store]}`);
				rows.push(await measureRound(processes, store));
			}
			return rows;
		} finally {
			for (const { child } of processes) child.disconnect();
		}
	}
}

async function measureRound(processes: StoreProcess[], store: Store): Promise<Row> {
	const nodeId = `node-${store}`;
	const [first] = processes;
	if (store !== 'key') await first.ask('fill', { nodeId, count: ENTRIES_BEFORE });
	const events = Array.from({ length: EVENTS }, (_, index) => `act_${index}`);
	const results = await Promise.all(
		processes.map(async (process, worker) => {
			const ids = events.flatMap((id, index) => deliveriesTo(worker, processes.length, index, id));
			const parameters = { nodeId, store, ids, sideBySide: SIDE_BY_SIDE };
			return (await process.ask('claim', parameters)) as ClaimResult;
		}),
	);
	const timesNew = (id: string) =>
		results.reduce((sum, result) => sum + (result.timesNew[id] ?? 0), 0);
	// The store writes the latest events once more.
	await delay(SETTLE_MS);
	const lost =
		store === 'key' ? 0 : ((await first.ask('missing', { nodeId, ids: events })) as number);
	const deliveries = EVENTS * 2;
	const waitedMs = results.reduce((sum, result) => sum + result.waitedMs, 0);
	const durationMs = Math.max(...results.map((result) => result.durationMs));
	return {
		store: STORES[store],
		events: EVENTS,
		deliveries,
		'never new': events.filter((id) => timesNew(id) === 0).length,
		'new twice': events.filter((id) => timesNew(id) > 1).length,
		'entries lost': lost,
		'deliveries/s': Math.round((deliveries / durationMs) * 1_000),
		'ms per delivery': (waitedMs / deliveries).toFixed(0),
	};
}

/** Each event goes to a process and to the next one; to a single process twice. */
function deliveriesTo(worker: number, count: number, index: number, id: string): string[] {
	const isFirst = index % count === worker;
	const isSecond = (index + 1) % count === worker;
	return [...(isFirst ? [id] : []), ...(isSecond ? [id] : [])];
}

class StoreProcess {
	constructor(readonly child: ChildProcess) {}

	async ask(command: string, parameters: object = {}): Promise<unknown> {
		this.child.send({ command, ...parameters });
		return await this.answer();
	}

	async answer(): Promise<unknown> {
		const [{ result, error }] = (await once(this.child, 'message')) as [
			{ result?: unknown; error?: string },
		];
		if (error) throw new Error(error);
		return result;
	}
}

async function startProcesses(count: number, env: NodeJS.ProcessEnv): Promise<StoreProcess[]> {
	const { executable, node } = await installN8n();
	const processes: StoreProcess[] = [];
	for (let index = 0; index < count; index++) {
		const child = fork(join(__dirname, 'measurement', 'storeWorker.mjs'), {
			execPath: join(node.binFolder, 'node'),
			execArgv: [],
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
			env: {
				...environmentFor(node),
				...env,
				N8N_LOG_LEVEL: 'error',
				BENCH_N8N_EXECUTABLE: executable,
				BENCH_EVENT_STORE: resolve(
					__dirname,
					'../dist/nodes/Lemlist/trigger/supervision/eventStore.js',
				),
			},
		});
		const process = new StoreProcess(child);
		await process.answer();
		if (index === 0) await process.ask('migrate');
		processes.push(process);
	}
	return processes;
}
