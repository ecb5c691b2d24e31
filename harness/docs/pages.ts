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
		'How to install the package and how to begin is in the [README](../README.md).',
		table(['Page', 'Content'], rows),
		'## Operations by resource',
		resourceTable('resources/'),
	)}\n`;
}

function resourceIndex(): string {
	return `${joinBlocks(
		'# Resources',
		'One page for each resource of the Lemlist node: what each operation asks for, sends and returns. ' +
			'`npm run docs` writes these pages from the operations themselves; the examples are tests.',
		'A field in bold has its name in workflows and expressions next to it. Fields below *optional fields*, such as ' +
			'*Options*, are sent only when they are added; their default is what they hold then. Where the API has two ' +
			'versions, the last column says which of them has the field.',
		'What lemlist can list is chosen from a list, which searches all records:',
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
