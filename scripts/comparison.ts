import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { countFacts, type Facts } from './comparison/facts';
import { subjects } from './comparison/subjects';
import { countsTable } from './comparison/table';
import { replaceSection } from '../harness/docs/replaceSection';

const PAGE = resolve(__dirname, '../docs/comparison.md');

/** Counts anew what docs/comparison.md says of this package and of n8n's nodes; with --check it only compares. */
async function main(isCheck: boolean): Promise<void> {
	const facts = new Map<string, Facts>();
	for (const [title, subject] of await subjects()) facts.set(title, await countFacts(subject));
	const page = await readFile(PAGE, 'utf8');
	const counted = replaceSection(page, 'counts', countsTable(facts));
	if (!isCheck) return await writeFile(PAGE, counted);
	if (page !== counted) throw new Error('docs/comparison.md is not up to date: npm run comparison');
}

main(process.argv.includes('--check')).catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
