import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { npm } from './npm';

const PACKAGE_NAME = 'n8n-nodes-lemlist';

/** The flags of n8n's own installation of community packages (n8n 2.41). */
const INSTALL_FLAGS = [
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

/**
 * Installs a packed tarball as n8n installs community packages: unpacked, without development and
 * peer dependencies, then `npm install` without scripts.
 */
export async function installPackage(tarball: string, userFolder: string): Promise<void> {
	const nodesFolder = join(userFolder, '.n8n', 'nodes');
	const folder = join(nodesFolder, 'node_modules', PACKAGE_NAME);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await promisify(execFile)('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);

	const manifestPath = join(folder, 'package.json');
	const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
	const { devDependencies, peerDependencies, optionalDependencies, ...published } = manifest;
	await writeFile(manifestPath, JSON.stringify(published, null, 2));
	await npm(['install', ...INSTALL_FLAGS], { cwd: folder });

	const dependencies = { [PACKAGE_NAME]: published.version };
	const nodesManifest = { name: 'installed-nodes', private: true, dependencies };
	await writeFile(join(nodesFolder, 'package.json'), JSON.stringify(nodesManifest, null, 2));
}
