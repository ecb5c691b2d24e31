import '../harness/engine/setup';

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { pages } from '../harness/docs/pages';
import { ERROR_CASES, ERROR_GROUPS } from '../harness/errorCases/errorCases';
import { errorPage } from '../harness/errorCases/errorPage';
import { collectErrors } from '../harness/errorCases/collectErrors';
import { replaceSection } from '../harness/docs/replaceSection';

/** Writes the pages about operations, events and errors from the built code. */
async function main(): Promise<void> {
	await fill('docs/errors.md', 'errors', errorPage(ERROR_GROUPS, await collectErrors(ERROR_CASES)));
	for (const [path, text] of pages()) await write(path, text);
}

async function fill(path: string, section: string, content: string): Promise<void> {
	await write(path, replaceSection(await readFile(inProject(path), 'utf8'), section, content));
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(inProject(path)), { recursive: true });
	await writeFile(inProject(path), text);
}

function inProject(path: string): string {
	return resolve(__dirname, '..', path);
}

void main();
