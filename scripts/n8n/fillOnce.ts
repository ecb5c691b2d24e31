import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Fills a folder once and for all, and tells whether this was done before. The folder gets its name
 * when it is complete, so an interrupted attempt leaves nothing that could be taken for it.
 */
export async function fillOnce(
	folder: string,
	fill: (partial: string) => Promise<void>,
): Promise<boolean> {
	if (existsSync(folder)) return true;
	const prefix = `${basename(folder)}.partial-`;
	const neighbours = await readdir(dirname(folder));
	for (const leftover of neighbours.filter((name) => name.startsWith(prefix))) {
		await rm(join(dirname(folder), leftover), { recursive: true, force: true });
	}
	const partial = await mkdtemp(join(dirname(folder), prefix));
	await fill(partial);
	await rename(partial, folder);
	return false;
}
