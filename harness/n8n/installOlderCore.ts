import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { cacheFolder } from './cacheFolder';
import { npm } from './npm';
import { populateOnce } from './populateOnce';
import { withProgress } from './withProgress';

// The engine of n8n 1.123, the last 1.x; later patches of it have more of what newer versions have.
const VERSION = '1.122.1';

/** Where the engine of n8n 1.x is kept, with the packages that it needs. */
export function olderCoreFolder(): string {
	return join(cacheFolder(), `n8n-core-${VERSION}`);
}

/** Installs the engine of n8n 1.x on first use; jest runs this before the first test. */
export default async function installOlderCore(): Promise<void> {
	await mkdir(cacheFolder(), { recursive: true });
	await populateOnce(olderCoreFolder(), async (folder) => {
		await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
		const args = ['install', `n8n-core@${VERSION}`, '--save-exact', '--ignore-scripts'];
		const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
		await withProgress(`n8n-core ${VERSION}`, npm([...args, ...quiet], { cwd: folder }));
	});
}
