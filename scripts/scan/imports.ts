import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

import { preProcessFile } from 'typescript';

const PUBLISHED_FOLDERS = ['nodes', 'credentials'];
const ALLOWED_MODULES = ['n8n-workflow', 'node:crypto'];

/** Lists the imports of the published sources that an installed package could not resolve. */
export async function findForeignImports(project: string): Promise<string[]> {
	const findings = await Promise.all(
		PUBLISHED_FOLDERS.map((folder) => findInFolder(project, join(project, folder))),
	);
	return findings.flat();
}

async function findInFolder(project: string, folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true });
	const sources = entries.filter((entry) => entry.endsWith('.ts'));
	const findings = await Promise.all(
		sources.map(async (source) => {
			const path = join(folder, source);
			const { importedFiles } = preProcessFile(await readFile(path, 'utf8'), true, true);
			return importedFiles
				.map(({ fileName }) => fileName)
				.filter((imported) => !isAllowed(project, path, imported))
				.map((imported) => `${relative(project, path)} imports ${imported}`);
		}),
	);
	return findings.flat();
}

function isAllowed(project: string, importer: string, imported: string): boolean {
	if (!imported.startsWith('.')) return ALLOWED_MODULES.includes(imported);
	const target = relative(project, resolve(dirname(importer), imported));
	return PUBLISHED_FOLDERS.some((folder) => target.startsWith(folder + sep));
}
