import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Populates a folder once; resolves with whether an earlier run had done it. The folder gets its name
 * when it is complete, so an interrupted attempt cannot be mistaken for a complete one.
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
