import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { npm } from './n8n/npm';

export const PROJECT_ROOT = resolve(__dirname, '..');

const SOURCE_FOLDERS = ['nodes', 'credentials'];
const BUILD_FILES = ['package.json', 'tsconfig.json', 'gulpfile.js'];

export interface PackedTarball {
	/** The path of the tarball, the only file of a temporary folder. */
	path: string;
	sizeBytes: number;
	/** The packed paths, relative to the package. */
	files: string[];
}

interface Manifest {
	n8n: { nodes: string[]; credentials: string[] };
}

/** Builds the package if its sources are newer than `dist`, packs it and returns the path of the tarball. */
export async function packTarball(): Promise<string> {
	return (await pack()).path;
}

/** Like `packTarball`, but returns npm's report on the tarball. */
export async function pack(): Promise<PackedTarball> {
	if (!(await isBuildCurrent())) await npm(['run', 'build'], { cwd: PROJECT_ROOT });
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-pack-'));
	const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	const [packed] = JSON.parse(await npm(args, { cwd: PROJECT_ROOT })) as [
		{ filename: string; size: number; files: Array<{ path: string }> },
	];
	return {
		path: join(folder, packed.filename),
		sizeBytes: packed.size,
		files: packed.files.map(({ path }) => path),
	};
}

/** Every source has its counterpart in `dist`, and none is newer than the oldest entry point. */
async function isBuildCurrent(): Promise<boolean> {
	const sources = await listSources();
	if (!sources.map(builtPath).every((path) => existsSync(path))) return false;

	const manifest = await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8');
	const { n8n } = JSON.parse(manifest) as Manifest;
	const entryPoints = [...n8n.nodes, ...n8n.credentials];
	const builtAt = Math.min(...entryPoints.map(changedAtMs));
	return [...sources, ...BUILD_FILES].every((path) => changedAtMs(path) <= builtAt);
}

/** Includes folders, because deleting a file changes only its folder. */
async function listSources(): Promise<string[]> {
	const listings = await Promise.all(
		SOURCE_FOLDERS.map(async (folder) => {
			const entries = await readdir(join(PROJECT_ROOT, folder), { recursive: true });
			return [folder, ...entries.map((entry) => join(folder, entry))];
		}),
	);
	return listings.flat();
}

function builtPath(source: string): string {
	return join(PROJECT_ROOT, 'dist', source.replace(/\.ts$/, '.js'));
}

/** The time of the last change; 0 for a missing file. */
function changedAtMs(path: string): number {
	return statSync(join(PROJECT_ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
