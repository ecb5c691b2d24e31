import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

import { populateOnce } from './populateOnce';
import { npm } from './npm';
import { withProgress } from './withProgress';

const EXECUTABLE = process.platform === 'win32' ? 'node.exe' : 'node';

export interface NodeRuntime {
	/** The folder of the `node` executable, to be put first in PATH. */
	binFolder: string;
	/** The folder of its C headers, if it includes them. */
	headers?: string;
}

/** Whether a Node.js of this major version is there, so that nothing has to be installed. */
export function hasNode(cache: string, major: number): boolean {
	return isOwnMajor(major) || existsSync(join(cache, `node-${major}`));
}

/** Returns the machine's Node.js if it has this major version, otherwise one in the cache folder. */
export async function ensureNode(cache: string, major: number): Promise<NodeRuntime> {
	if (isOwnMajor(major)) {
		return withHeaders(dirname(process.execPath), [join(dirname(process.execPath), '..')]);
	}
	const folder = join(cache, `node-${major}`);
	const installed = join(folder, 'node_modules', 'node');
	await populateOnce(folder, async (staging) => await installNode(staging, major));
	return withHeaders(join(installed, 'bin'), await platformPackages(installed));
}

function isOwnMajor(major: number): boolean {
	return Number.parseInt(process.versions.node, 10) === major;
}

/** The environment in which `node` means the given runtime. */
export function environmentFor({ binFolder, headers }: NodeRuntime): NodeJS.ProcessEnv {
	return {
		...process.env,
		PATH: [binFolder, process.env.PATH].join(delimiter),
		...(headers && { npm_config_nodedir: headers }),
	};
}

/** The `node` package downloads the executable in its install script, so scripts must run here. */
async function installNode(folder: string, major: number): Promise<void> {
	await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	const args = ['install', `node@${major}`, '--ignore-scripts=false', '--no-package-lock'];
	await withProgress(`Node ${major} for n8n`, npm(args, { cwd: folder }));
	if (!existsSync(join(folder, 'node_modules', 'node', 'bin', EXECUTABLE))) {
		throw new Error(`npm has no Node ${major} for this platform`);
	}
}

async function platformPackages(installed: string): Promise<string[]> {
	const packages = join(installed, 'node_modules');
	const names = await readdir(packages).catch(() => []);
	return names.filter((name) => name.startsWith('node-')).map((name) => join(packages, name));
}

function withHeaders(binFolder: string, candidates: string[]): NodeRuntime {
	const hasHeaders = (folder: string) => existsSync(join(folder, 'include', 'node', 'node_api.h'));
	return { binFolder, headers: candidates.find(hasHeaders) };
}
