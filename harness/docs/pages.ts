import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Resource } from '../../nodes/Lemlist/engine/operation';
import { resources } from '../../nodes/Lemlist/resources';
import { coverageClaim, coverageList, coverageTable } from './coveragePage';
import { operationFigures } from './figures';
import { operationsTable } from './operationsTable';
import { replaceSection } from './replaceSection';
import { eventItem } from './eventItem';
import { eventsTable } from './eventsTable';
import { joinBlocks, table } from './markdown';
import { migrationTable } from './migrationTable';
import { migrationWorkflow } from './migrationWorkflow';
import { resourcePage } from './resourcePage';
import { shapesTable } from './shapesTable';

const ROOT = resolve(__dirname, '../..');

/** The text of every page that is generated from the code, completely or in part, by its path in the project. */
export function pages(): Map<string, string> {
	return new Map([
		[
			'README.md',
			fillSections('README.md', {
				coverage: coverageClaim(),
				resources: resourceTable('docs/resources/'),
			}),
		],
		[
			'docs/operations.md',
			fillSections('docs/operations.md', {
				coverage: coverageClaim(),
				operations: operationsTable(resources),
			}),
		],
		[
			'docs/coverage.md',
			fillSections('docs/coverage.md', {
				claim: coverageClaim(),
				counts: coverageTable(),
				figures: operationFigures(),
				list: coverageList(),
			}),
		],
		['docs/shapes.md', replaceSection(read('docs/shapes.md'), 'shapes', shapesTable(resources))],
		['docs/trigger.md', triggerPage(read('docs/trigger.md'))],
		['docs/migration.md', replaceSection(read('docs/migration.md'), 'migration', migrationTable())],
		['docs/migration.json', migrationWorkflow()],
		['docs/README.md', docsIndex()],
		['docs/resources/README.md', resourceIndex()],
		...resources.map((resource) => [resourcePagePath(resource), resourcePage(resource)] as const),
	]);
}

/** The path of the page of a resource. */
export function resourcePagePath({ value }: Resource): string {
	return `docs/resources/${value}.md`;
}

/** The text of a page with the contents of its sections by name. */
function fillSections(path: string, sections: Readonly<Record<string, string>>): string {
	return Object.entries(sections).reduce(
		(text, [name, content]) => replaceSection(text, name, content),
		read(path),
	);
}

function triggerPage(text: string): string {
	return replaceSection(replaceSection(text, 'events', eventsTable()), 'item', eventItem());
}

function docsIndex(): string {
	const names = readdirSync(resolve(ROOT, 'docs'))
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.sort();
	const rows = names.map((name) => [`[${readTitle(name)}](${name})`, readFirstSentence(name)]);
	return `${joinBlocks(
		'# Documentation',
		'To install the package and add your first lead, start with the [README](../README.md). These pages go into detail.',
		table(['Page', 'Content'], rows),
		'## Operations by resource',
		resourceTable('resources/'),
	)}\n`;
}

function resourceIndex(): string {
	return `${joinBlocks(
		'# Resources',
		'Look up the fields, requests and output of each operation. There is one page per resource of the Lemlist Community node. ' +
			'`npm run docs` generates these pages from the operations, and the examples are tests.',
		'Next to each field in bold is its name in workflows and expressions. The node sends *optional fields*, such as those ' +
			'in *Options*, only if you add them; the default is their value when you do. If an operation exists in both versions ' +
			'of the API, the last column says which version has the field.',
		'If lemlist can list the records, you select them from a list that searches all of them:',
		'![The list of campaigns](../screenshots/campaign-picker.png)',
		resourceTable(''),
	)}\n`;
}

function resourceTable(folder: string): string {
	const rows = resources.map(({ name, value, operations }) => [
		`[${name}](${folder}${value}.md)`,
		operations.map((operation) => operation.name).join(', '),
	]);
	return table(['Resource', 'Operations'], rows);
}

function readTitle(name: string): string {
	return /^# (.+)$/m.exec(read(`docs/${name}`))?.[1] ?? name;
}

function readFirstSentence(name: string): string {
	const [, paragraph = ''] = read(`docs/${name}`).split('\n\n');
	return /^.*?[.!?](?=\s|$)/s.exec(paragraph)?.[0].replace(/\n/g, ' ') ?? '';
}

function read(path: string): string {
	return readFileSync(resolve(ROOT, path), 'utf8');
}
