import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PROJECT_ROOT } from '../pack';
import type { MatrixRun } from './compatibilityPage';

/** Where the latest run on each version of n8n is kept; docs/compatibility.md is made from it. */
export const RUNS_FILE = join(PROJECT_ROOT, 'docs', 'compatibility.json');

/** The latest run on each version of n8n; none before the first one. */
export async function readRuns(): Promise<MatrixRun[]> {
	const text = await readFile(RUNS_FILE, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT') throw error;
		return '[]';
	});
	return JSON.parse(text) as MatrixRun[];
}
