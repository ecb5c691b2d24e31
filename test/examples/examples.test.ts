import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { INode } from 'n8n-workflow';

import type { WorkflowJson } from '../../harness/n8n/workflowJson';
import { OTHER_PACKAGES, isOurs, findProblems } from './findProblems';

const PROJECT = resolve(__dirname, '../..');
const FOLDER = resolve(PROJECT, 'examples');
const OVERVIEW = readFileSync(resolve(FOLDER, 'README.md'), 'utf8');
const README = readFileSync(resolve(PROJECT, 'README.md'), 'utf8');
const NOTE = 'n8n-nodes-base.stickyNote';

const all = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file) => [file, readFileSync(resolve(FOLDER, file), 'utf8')] as const);
const shown = all.filter(([file]) => !file.startsWith('demo-'));

describe.each(all)('the example %s', (_file, text) => {
	const workflow = JSON.parse(text) as WorkflowJson;
	const names = workflow.nodes.map(({ name }) => name);

	it('has only nodes of n8n and of this package, each with a unique name', () => {
		const foreign = workflow.nodes.filter((node) => !isOurs(node));

		expect(foreign.filter(({ type }) => !OTHER_PACKAGES.test(type))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
	});

	it('has valid Lemlist nodes once a campaign is selected', () => {
		expect(workflow.nodes.filter(isOurs).flatMap(findProblems)).toEqual([]);
	});

	it('leaves retries to the Lemlist nodes', () => {
		expect(workflow.nodes.filter(isOurs).filter(({ retryOnFail }) => retryOnFail)).toEqual([]);
	});

	it('connects every node to nodes that exist', () => {
		const links = Object.entries(workflow.connections).flatMap(([from, outputs]) =>
			Object.values(outputs).flatMap((branches) =>
				branches.flatMap((branch) => (branch ?? []).flatMap(({ node }) => [from, node])),
			),
		);
		const steps = workflow.nodes.filter(({ type }) => type !== NOTE).map(({ name }) => name);

		expect(new Set(links)).toEqual(new Set(steps));
	});

	it('refers to nodes that exist', () => {
		const referred = workflow.nodes.flatMap(({ parameters }) =>
			[...JSON.stringify(parameters).matchAll(/\$\('([^']+)'\)/g)].map(([, name]) => name),
		);

		expect(referred.filter((name) => !names.includes(name))).toEqual([]);
	});

	it('contains no credential, no pinned data and no address of a real person', () => {
		const used = workflow.nodes.filter(
			({ credentials = {} }) => Object.keys(credentials).length > 0,
		);
		const addresses = text.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? [];

		expect(used).toEqual([]);
		expect(workflow).not.toHaveProperty('pinData');
		expect(addresses.filter((address) => !address.endsWith('@example.com'))).toEqual([]);
	});
});

describe.each(shown)('the documented example %s', (file, text) => {
	const { nodes } = JSON.parse(text) as WorkflowJson;
	const notes = nodes.filter(({ type }) => type === NOTE);

	it('explains in a note what to set and how to try it', () => {
		expect(notes.map(({ parameters }) => parameters.content)).toEqual([
			expect.stringMatching(/^## .*\*\*Set up\*\*.*\*\*Try it\*\*/s),
		]);
	});

	it('has a note that is high enough for its text', () => {
		const [{ parameters }] = notes;

		expect(Number(parameters.height)).toBeGreaterThanOrEqual(toNoteHeight(parameters));
	});

	it('names in its note only nodes and tables that it has', () => {
		const [{ parameters }] = notes;
		const emphasized = [...String(parameters.content).matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)];
		const rest = nodes.filter(({ type }) => type !== NOTE);
		const known = `${JSON.stringify(rest)} "Execute workflow" "Text"`;

		expect(emphasized.map(([, name]) => name).filter((name) => !isNamed(name, known))).toEqual([]);
	});

	it('handles the error output of requests that lemlist may reject', () => {
		const { connections } = JSON.parse(text) as WorkflowJson;
		const adding = nodes.filter((node) => isOurs(node) && isAdding(node));

		expect(adding.map(({ onError }) => onError)).toEqual(adding.map(() => 'continueErrorOutput'));
		for (const { name } of adding) expect(connections[name].main[1]).not.toEqual([]);
	});

	it('adds no person who is in another campaign', () => {
		const adding = nodes.filter((node) => isOurs(node) && isAdding(node));

		expect(adding.map(({ parameters }) => parameters.options)).toEqual(
			adding.map(() => expect.objectContaining({ deduplicate: true })),
		);
	});

	it('is in both READMEs with a picture that exists', () => {
		const picture = `docs/screenshots/examples/${file.replace('.json', '.png')}`;

		expect(existsSync(resolve(PROJECT, picture))).toBe(true);
		expect(README).toContain(`(examples/${file})`);
		expect(README).toContain(picture);
		expect(OVERVIEW).toContain(`(${file})`);
		expect(OVERVIEW).toContain(`(../${picture})`);
	});
});

function isAdding({ parameters: { resource, operation } }: INode): boolean {
	return resource === 'lead' && ['create', 'upsert'].includes(String(operation));
}

function isNamed(name: string, text: string): boolean {
	return text.includes(`"${name}"`) || text.includes(`'${name}'`);
}

/** The height in pixels that a note's text needs in n8n's editor, for letters of average width. */
function toNoteHeight({ content, width }: INode['parameters']): number {
	const lettersPerLine = (Number(width) - 32) / 7;
	const [, ...paragraphs] = String(content).split('\n\n');
	const lines = paragraphs.map(({ length }) => Math.ceil(length / lettersPerLine));
	const heading = 45;
	const margins = 10 + 8 * (lines.length - 1);
	return heading + margins + 19 * lines.reduce((sum, count) => sum + count, 0);
}
