import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PROJECT_ROOT } from '../pack';

/** A digest of the sources that are published: another one means that other code was tested. */
export async function digestSources(): Promise<string> {
	const hash = createHash('sha256');
	for (const folder of ['credentials', 'nodes']) {
		const entries = await readdir(join(PROJECT_ROOT, folder), {
			recursive: true,
			withFileTypes: true,
		});
		const files = entries
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name));
		for (const file of files.sort())
			hash.update(file.slice(PROJECT_ROOT.length)).update(await readFile(file));
	}
	return hash.digest('hex').slice(0, 16);
}
