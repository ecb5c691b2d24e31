import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { startEmulator } from '../emulator';
import { PROJECT_ROOT } from '../harness/pack';
import { log, type Row } from './measurement/figures';
import type { LeadMemory } from './measurement/leadMemory';
import { CAMPAIGN_ID } from './measurement/nodes';

const LEADS = 200;
const ROUNDS = 3;

/** The memory per lead halfway through, with the node in n8n's engine and with a plain loop of requests. */
export async function measureLeadMemory(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const route of ['node', 'loop']) {
		const kB: number[] = [];
		for (let round = 0; round < ROUNDS; round++) kB.push(await measureOnce(route));
		kB.sort((one, other) => one - other);
		rows.push({
			route: route === 'node' ? 'Lemlist Community' : 'bare loop of requests',
			'kB, median': kB[ROUNDS >> 1].toFixed(1),
			'kB, from': kB[0].toFixed(1),
			'kB, to': kB[ROUNDS - 1].toFixed(1),
		});
	}
	return rows;
}

async function measureOnce(route: string): Promise<number> {
	log(`${LEADS} leads held, ${route}`);
	// The batches of the loop drift and would sometimes get a 429, which ends them.
	const emulator = await startEmulator({ latencyMs: 10, limit: 10_000 });
	emulator.addCampaign({ _id: CAMPAIGN_ID });
	try {
		const script = join(__dirname, 'measurement', 'leadMemory.ts');
		const flags = ['--import', 'tsx', '--expose-gc'];
		const args = [script, emulator.baseUrl, emulator.apiKey, CAMPAIGN_ID, route, String(LEADS)];
		const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...args], {
			cwd: PROJECT_ROOT,
		});
		return (JSON.parse(stdout) as LeadMemory).bytesPerLead / 1e3;
	} finally {
		await emulator.close();
	}
}
