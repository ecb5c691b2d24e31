import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { pages } from './docs/pages';

/** Writes what the documentation tells of the operations and events from the code itself. */
async function main(): Promise<void> {
	for (const [path, text] of pages()) {
		const file = resolve(__dirname, '..', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}

void main();
