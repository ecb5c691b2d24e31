import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Text } from './text';
import type { WorkflowJson } from '../n8n/workflowJson';
import { PROJECT_ROOT } from '../pack';

const PAGES = ['README.md', 'CHANGELOG.md', 'bench/RESULTS.md'];
const FOLDERS = ['docs', 'docs/resources', 'examples'];

/** The page that lists the words to avoid. */
const STYLE_PAGE = 'docs/style.md';

const CODE_BLOCK = /^```[\s\S]*?^```/gm;
const INLINE_CODE = /`[^`\n]*`/g;
/** A link to a test, whose text is the title of the test. */
const TEST_LINK = /\[[^\]]*\]\(\.\.\/test[^)]*\)/g;
const LINK_TARGET = /\]\([^)]*\)|<[^>]+>/g;
/** What lemlist, n8n or a user says, word for word. */
const QUOTE = /"[^"\n]*"/g;

/** The sentences and headings of all pages and of the example workflows, without code, addresses and quotations. */
export function pageTexts(): Text[] {
	const pages = [...PAGES, ...FOLDERS.flatMap((folder) => list(folder, '.md'))];
	return [
		...pages.filter((page) => page !== STYLE_PAGE).flatMap(linesOf),
		...list('examples', '.json').flatMap(workflowTexts),
	];
}

function list(folder: string, extension: string): string[] {
	const files = readdirSync(join(PROJECT_ROOT, folder));
	return files.filter((file) => file.endsWith(extension)).map((file) => `${folder}/${file}`);
}

function read(file: string): string {
	return readFileSync(join(PROJECT_ROOT, file), 'utf8');
}

function linesOf(page: string): Text[] {
	const text = read(page).replace(CODE_BLOCK, (block) => block.replace(/[^\n]/g, ''));
	return text.split('\n').map((line, index) => ({
		place: `${page}:${index + 1}`,
		text: line
			.replace(TEST_LINK, '')
			.replace(INLINE_CODE, '`x`')
			.replace(LINK_TARGET, ']')
			.replace(QUOTE, '"x"'),
		kind: 'page',
	}));
}

/** The name, the nodes and the notes of a workflow. */
function workflowTexts(file: string): Text[] {
	const { name, nodes } = JSON.parse(read(file)) as WorkflowJson;
	const texts = nodes.flatMap(({ name: nodeName, parameters }) => [
		nodeName,
		...['content', 'toolDescription', 'manualToolDescription'].map((key) => parameters[key]),
	]);
	return [name, ...texts]
		.filter((text): text is string => typeof text === 'string')
		.map((text) => ({ place: file, text: text.replace(INLINE_CODE, '`x`'), kind: 'page' }));
}
