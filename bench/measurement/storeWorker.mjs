// A process of n8n as far as its table of processed items is concerned: n8n's own database connection and its own
// code around the table. The parent says over IPC what to do; see ../store.ts.
import { createRequire } from 'node:module';

const n8n = createRequire(process.env.BENCH_N8N_EXECUTABLE);
n8n('reflect-metadata');
const { Container } = n8n('@n8n/di');
const { DbConnection, ExecutionRepository, ProcessedDataRepository, WorkflowRepository } =
	n8n('@n8n/db');
const { DeduplicationHelper } = n8n('../dist/deduplication/deduplication-helper.js');
const { EventStore } = n8n(process.env.BENCH_EVENT_STORE);

const WORKFLOW = { id: 'bench', name: 'Bench', nodes: [], connections: {}, versionId: 'bench' };
const OPTIONS = { mode: 'entries', maxEntries: 5_000 };

const connection = Container.get(DbConnection);
const helper = new DeduplicationHelper();

const contextFor = (nodeId) => {
	const data = { workflow: WORKFLOW, node: { id: nodeId } };
	return {
		logger: { warn: () => {} },
		helpers: {
			checkProcessedAndRecord: async (ids) =>
				await helper.checkProcessedAndRecord(ids, 'node', data, OPTIONS),
			getProcessedDataCount: async () => await helper.getProcessedDataCount('node', data, OPTIONS),
		},
	};
};

/** Each resolves with whether an event is new. */
const STORES = {
	// One call for each delivery, as the node would without grouping.
	single: (nodeId) => {
		const { helpers } = contextFor(nodeId);
		return async (id) => {
			// The table has no row yet, and another process has just inserted it.
			const result = await helpers.checkProcessedAndRecord([id]).catch(() => ({ new: [id] }));
			return result.new.length > 0;
		};
	},
	grouped: (nodeId) => {
		const [store, context] = [new EventStore(), contextFor(nodeId)];
		return async (id) => (await store.claim(context, [id]))[0];
	},
	key: (nodeId) => {
		const executions = Container.get(ExecutionRepository);
		return async (id) => {
			const execution = { finished: false, mode: 'trigger', status: 'new', createdAt: new Date() };
			const row = { ...execution, workflowId: WORKFLOW.id, deduplicationKey: `${nodeId} ${id}` };
			return await executions.insert(row).then(
				() => true,
				(error) => {
					if (/deduplicationKey|unique/i.test(error.message)) return false;
					throw error;
				},
			);
		};
	},
};

const COMMANDS = {
	async migrate() {
		await connection.migrate();
		await Container.get(WorkflowRepository).insert({ ...WORKFLOW, active: false });
	},

	/** Fills the table, so that its row has the size that it keeps. */
	async fill({ nodeId, count }) {
		const ids = Array.from({ length: count }, (_, index) => `old-${index}`);
		await contextFor(nodeId).helpers.checkProcessedAndRecord(ids);
	},

	async claim({ nodeId, store, ids, sideBySide }) {
		const claim = STORES[store](nodeId);
		const queue = [...ids];
		const timesNew = {};
		let waitedMs = 0;
		const startedAt = performance.now();
		const lane = async () => {
			for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
				const claimedAt = performance.now();
				const result = await claim(id);
				waitedMs += performance.now() - claimedAt;
				timesNew[id] = (timesNew[id] ?? 0) + Number(result);
			}
		};
		await Promise.all(Array.from({ length: sideBySide }, lane));
		return { timesNew, waitedMs, durationMs: performance.now() - startedAt };
	},

	/** Which events the table has forgotten, or never kept. */
	async missing({ nodeId, ids }) {
		const context = `n:${nodeId}`;
		const row = await Container.get(ProcessedDataRepository).findOneBy({ context });
		const kept = new Set(row?.value.data ?? []);
		return ids.filter((id) => !kept.has(DeduplicationHelper.createValueHash(id))).length;
	},
};

process.on('message', async ({ command, ...parameters }) => {
	try {
		process.send({ result: (await COMMANDS[command](parameters)) ?? null });
	} catch (error) {
		process.send({ error: error.stack });
	}
});
process.on('disconnect', () => process.exit());

await connection.init();
process.send({ result: 'ready' });
