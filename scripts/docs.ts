import '../test/support/setup';

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { pages } from './docs/pages';
import { ERROR_CASES } from './errors/cases';
import { errorPage } from './errors/page';
import { produce } from './errors/produce';
import { withSection } from './section';

/** Writes what the documentation tells of operations, events and errors from the built code itself. */
async function main(): Promise<void> {
	await fill('docs/errors.md', 'errors', errorPage(await produce(ERROR_CASES)));
	for (const [path, text] of pages()) await write(path, text);
}

async function fill(path: string, section: string, content: string): Promise<void> {
	await write(path, withSection(await readFile(inProject(path), 'utf8'), section, content));
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(inProject(path)), { recursive: true });
	await writeFile(inProject(path), text);
}

function inProject(path: string): string {
	return resolve(__dirname, '..', path);
}

void main();
