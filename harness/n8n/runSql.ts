import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { cacheFolder } from './cacheFolder';
import { describeRelease, N8N_VERSION } from './n8nRelease';
import { ensureNode } from './nodeRuntime';

// The Node.js that n8n runs on includes SQLite; that of the tests may be too old.
const SCRIPT = `
	const { DatabaseSync } = require('node:sqlite');
	const [, file, sql] = process.argv;
	console.log(JSON.stringify(new DatabaseSync(file).prepare(sql).all()));
`;
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

/** Runs a statement on the database of a stopped n8n and returns the rows. */
export async function runSql<Row>(userFolder: string, sql: string): Promise<Row[]> {
	const { nodeMajor } = describeRelease(N8N_VERSION);
	const { binFolder } = await ensureNode(cacheFolder(), nodeMajor);
	const file = join(userFolder, '.n8n', 'database.sqlite');
	const args = ['-e', SCRIPT, file, sql];
	const options = { maxBuffer: MAX_OUTPUT_BYTES };
	const { stdout } = await promisify(execFile)(join(binFolder, 'node'), args, options);
	return JSON.parse(stdout) as Row[];
}
