import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { startEmulator } from '../emulator';
import { PROJECT } from '../scripts/pack';
import { announce, type Row } from './arena/figures';
import type { Holding } from './arena/holdLeads';
import { CAMPAIGN } from './arena/nodes';

const LEADS = 200;
const ROUNDS = 3;

/** The memory that each lead holds half-way, through the node in n8n's engine and in a bare loop of requests. */
export async function measureHeldMemory(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const way of ['node', 'loop']) {
		const kB: number[] = [];
		for (let round = 0; round < ROUNDS; round++) kB.push(await held(way));
		kB.sort((one, other) => one - other);
		rows.push({
			way: way === 'node' ? 'Lemlist' : 'bare loop of requests',
			'kB, median': kB[ROUNDS >> 1].toFixed(1),
			'kB, from': kB[0].toFixed(1),
			'kB, to': kB[ROUNDS - 1].toFixed(1),
		});
	}
	return rows;
}

async function held(way: string): Promise<number> {
	announce(`${LEADS} leads held, ${way}`);
	// The batches of the loop drift and would sometimes meet a 429, which ends them.
	const emulator = await startEmulator({ latencyMs: 10, limit: 10_000 });
	emulator.addCampaign({ _id: CAMPAIGN });
	try {
		const script = join(__dirname, 'arena', 'holdLeads.ts');
		const flags = ['--import', 'tsx', '--expose-gc'];
		const args = [script, emulator.baseUrl, emulator.apiKey, CAMPAIGN, way, String(LEADS)];
		const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...args], {
			cwd: PROJECT,
		});
		return (JSON.parse(stdout) as Holding).bytesPerLead / 1e3;
	} finally {
		await emulator.close();
	}
}
