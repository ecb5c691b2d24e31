import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Fills a folder once and for all, and tells whether this was done before. The folder gets its name
 * when it is complete, so an interrupted attempt leaves nothing that could be taken for it.
 */
export async function populateOnce(
	folder: string,
	populate: (staging: string) => Promise<void>,
): Promise<boolean> {
	if (existsSync(folder)) return true;
	const prefix = `${basename(folder)}.partial-`;
	const siblings = await readdir(dirname(folder));
	for (const leftover of siblings.filter((name) => name.startsWith(prefix))) {
		await rm(join(dirname(folder), leftover), { recursive: true, force: true });
	}
	const staging = await mkdtemp(join(dirname(folder), prefix));
	await populate(staging);
	await rename(staging, folder);
	return false;
}
