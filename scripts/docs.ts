import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { resources } from '../nodes/Lemlist/resources';
import { operationsTable } from './operationsTable';
import { withSection } from './section';

const README = resolve(__dirname, '../README.md');

/** Writes what the documentation tells of the operations from the operations themselves. */
async function main(): Promise<void> {
	const text = await readFile(README, 'utf8');
	await writeFile(README, withSection(text, 'operations', operationsTable(resources)));
}

void main();
