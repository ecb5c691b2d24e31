import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { toDriftReport } from '../harness/drift/driftReport';
import { findDrift } from '../harness/drift/findDrift';
import { isAddress, readDocument } from '../harness/drift/readDocument';

const USAGE = 'Usage: npm run api:drift -- <OpenAPI document or its address> [--json]';

/**
 * Compares a document of lemlist's API with what the node does, and prints the differences. The exit code is
 * 0 without any, 1 with some, and 2 if there is nothing to compare.
 */
async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		options: { json: { type: 'boolean', default: false } },
		allowPositionals: true,
	});
	const [source] = positionals;
	if (!source) throw new Error(USAGE);
	// npm runs a script in the folder of the package.
	const file = resolve(process.env.INIT_CWD ?? process.cwd(), source);
	const drift = findDrift(await readDocument(isAddress(source) ? source : file));
	console.log(values.json ? JSON.stringify(drift, undefined, '\t') : toDriftReport(drift));
	process.exitCode = drift.some(({ reason }) => !reason) ? 1 : 0;
}

main().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 2;
});
