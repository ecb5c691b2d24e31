import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { preProcessFile } from 'typescript';

import { PROJECT_ROOT } from './pack';

/** The files of the project that each of its files imports, as paths relative to the project. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const FOLDERS = 'bench credentials emulator harness migration nodes scripts test'.split(' ');
const ENDINGS = ['', '.ts', '/index.ts'];

/** Reads the imports of all source files, type imports included. */
export function readImportGraph(): ImportGraph {
	const files = FOLDERS.flatMap((folder) =>
		readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|mjs)$/.test(name))
			.map((name) => join(folder, name)),
	);
	return new Map(files.map((file) => [file, readImports(file)]));
}

function readImports(file: string): string[] {
	const { importedFiles } = preProcessFile(readFileSync(join(PROJECT_ROOT, file), 'utf8'));
	return importedFiles
		.filter(({ fileName }) => fileName.startsWith('.'))
		.map(({ fileName }) => resolveFile(join(dirname(file), fileName)));
}

function resolveFile(path: string): string {
	const found = ENDINGS.map((ending) => path + ending).find((candidate) =>
		statSync(join(PROJECT_ROOT, candidate), { throwIfNoEntry: false })?.isFile(),
	);
	if (!found) throw new Error(`No file for the import ${path}`);
	return found;
}

/** The circles of imports, each as `a -> b -> a`; none if there are none. */
export function findCircles(graph: ImportGraph): string[] {
	const circles: string[] = [];
	const finished = new Set<string>();
	const visit = (file: string, path: string[]) => {
		if (path.includes(file)) {
			circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
			return;
		}
		if (finished.has(file)) return;
		for (const imported of graph.get(file) ?? []) visit(imported, [...path, file]);
		finished.add(file);
	};
	for (const file of graph.keys()) visit(file, []);
	return circles;
}
