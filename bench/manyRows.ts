import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { startEmulator } from '../emulator';
import { PROJECT_ROOT } from '../harness/pack';
import { log, ratio, seconds, type Row } from './measurement/figures';
import { CAMPAIGN_ID } from './measurement/nodes';
import type { ReadRowsResult } from './measurement/readRows';

const ROWS = 1_000_000;
// A million items need more memory than V8 allows by default.
const HEAP_MB = 8_192;

/** Reads a million rows of CSV as items, in n8n's engine in a separate process. */
export async function measureManyRows(): Promise<Row[]> {
	log(`${ROWS} rows as items`);
	const emulator = await startEmulator({ longExportRows: ROWS });
	emulator.addCampaign({ _id: CAMPAIGN_ID });
	try {
		const script = join(__dirname, 'measurement', 'readRows.ts');
		const flags = ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`];
		const args = [...flags, script, emulator.baseUrl, emulator.apiKey, CAMPAIGN_ID];
		const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT_ROOT });
		const { items, bareMs, nodeMs, peakBytes } = JSON.parse(stdout) as ReadRowsResult;
		return [
			{
				items: items.toLocaleString('en'),
				'bare download s': seconds(bareMs),
				'rows as items s': seconds(nodeMs),
				ratio: ratio(nodeMs, bareMs),
				'microseconds per row': ((nodeMs / items) * 1_000).toFixed(2),
				'peak memory MB': Math.round(peakBytes / 1e6),
			},
		];
	} finally {
		await emulator.close();
	}
}
