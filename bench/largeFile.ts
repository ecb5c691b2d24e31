import { setTimeout as sleep } from 'node:timers/promises';

import { node } from '../harness/instance/buildWorkflow';
import { startBenchHarness, type BenchHarness, type NodeRun } from './measurement/benchHarness';
import { log, seconds, type Row } from './measurement/figures';
import { CAMPAIGN_ID, ours } from './measurement/nodes';
import { createProbe } from './measurement/probe';

const WARM_UP_ROWS = 100_000;
const ROWS = 2_500_000;
const POLL_MS = 100;

/** The memory that n8n's process uses while it stores an export of 500 MB. */
export async function measureLargeFile(): Promise<Row[]> {
	const probe = await createProbe();
	const env = { ...probe.env, N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem' };
	const arena = await startBenchHarness(env);
	try {
		await exportLeads(arena, WARM_UP_ROWS);
		const before = (await probe.readUsageAfterGc()).rss;
		let peak = before;
		let isRunning = true;
		const watching = (async () => {
			while (isRunning) {
				peak = Math.max(peak, (await probe.readUsage()).rss);
				await sleep(POLL_MS);
			}
		})();
		const { milliseconds, items } = await exportLeads(arena, ROWS);
		isRunning = false;
		await watching;
		const [{ binary }] = items;
		return [
			{
				'file MB': megabytes(binary?.data.bytes ?? 0),
				'n8n before MB': megabytes(before),
				'n8n peak MB': megabytes(peak),
				'growth MB': megabytes(peak - before),
				seconds: seconds(milliseconds),
			},
		];
	} finally {
		await arena.close();
	}
}

async function exportLeads({ emulator, run }: BenchHarness, rows: number): Promise<NodeRun> {
	log(`an export of ${rows} leads as a file`);
	emulator.reset();
	emulator.addCampaign({ _id: CAMPAIGN_ID });
	Object.assign(emulator.options, { longExportRows: rows, latencyMs: 0 });
	const start = node('Start', 'n8n-nodes-base.manualTrigger');
	const exporting = ours('campaign', 'exportLeads', {
		campaignId: { __rl: true, mode: 'id', value: CAMPAIGN_ID },
		csvOutput: 'file',
	});
	const done = await run([start, exporting], 'direct');
	if (done.error) throw new Error(done.error);
	return done;
}

function megabytes(bytes: number): number {
	return Math.round(bytes / 1e6);
}
