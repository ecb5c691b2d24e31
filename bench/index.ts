import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { replaceSection } from '../harness/docs/replaceSection';
import type { Tables } from './measurement/figures';
import { describeMachine } from './measurement/describeMachine';
import { toMarkdown } from './measurement/toMarkdown';

const RESULTS = join(__dirname, 'RESULTS.md');

// Each is a file of this folder that exports `measure<Name>`.
const PARTS = [
	'pacing',
	'accounts',
	'lists',
	'sync',
	'queue',
	'resources',
	'trigger',
	'store',
	'trouble',
	'troubleQueue',
	'troubleBuiltIn',
	'starts',
	'startAnswers',
	'proxyAnswers',
	'removalAnswers',
	'deliveries',
	'races',
	'loading',
	'clicks',
	'contract',
];

/** Measures all parts, or those that the arguments name, and updates their sections of RESULTS.md. */
async function main(chosen: string[]): Promise<void> {
	const unknown = chosen.filter((part) => !PARTS.includes(part));
	if (unknown.length > 0) {
		throw new Error(`Unknown: ${unknown.join(', ')}. The parts are: ${PARTS.join(', ')}`);
	}
	for (const part of chosen.length > 0 ? chosen : PARTS) {
		console.log(`\n${part}`);
		try {
			await updateResults(part);
		} catch (error) {
			// A failing part must not cost the results of the others.
			console.error(error);
			process.exitCode = 1;
		}
	}
}

async function updateResults(part: string): Promise<void> {
	const tables = await (await loadMeasurement(part))();
	for (const [caption, rows] of Object.entries(captioned(tables))) {
		if (caption) console.log(`\n${caption}`);
		console.table(rows);
	}
	const text = await readFile(RESULTS, 'utf8');
	const section = [await describeMachine(), ...toMarkdown(captioned(tables))].join('\n\n');
	await writeFile(RESULTS, replaceSection(text, part, section));
}

async function loadMeasurement(part: string): Promise<() => Promise<Tables>> {
	const name = `measure${part[0].toUpperCase()}${part.slice(1)}`;
	const module = (await import(`./${part}`)) as Record<string, () => Promise<Tables>>;
	return module[name];
}

function captioned(tables: Tables) {
	return Array.isArray(tables) ? { '': tables } : tables;
}

main(process.argv.slice(2)).catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
