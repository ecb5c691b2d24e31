import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { WARNINGS } from '../../nodes/Lemlist/engine/sideEffects';
import { resources } from '../../nodes/Lemlist/resources';
import { anchor } from '../../harness/docs/markdown';
import { pages, resourcePagePath } from '../../harness/docs/pages';

const ROOT = resolve(__dirname, '../..');

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** All Markdown pages for readers. */
const DOCUMENTS = [
	'README.md',
	'CHANGELOG.md',
	...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`),
];

describe('the documentation written from the code (npm run docs writes it)', () => {
	it.each([...pages()])('is up to date in %s', (path, text) => {
		expect(read(path)).toBe(text);
	});

	it('has one page for each resource', () => {
		const names = readdirSync(join(ROOT, 'docs/resources')).map((name) => `docs/resources/${name}`);

		expect(names.sort()).toEqual(
			[...resources.map(resourcePagePath), 'docs/resources/README.md'].sort(),
		);
	});
});

describe('the page of a resource', () => {
	it('has a heading with its own anchor and an example for each operation', () => {
		const offenders = resources.filter((resource) => {
			const text = read(resourcePagePath(resource));
			const names = resource.operations.map(({ name }) => name);
			const exampleCount = text.split('<summary>Example</summary>').length - 1;
			return (
				findHeadings(text, '##').join() !== names.join() ||
				new Set(names.map(anchor)).size !== names.length ||
				exampleCount !== names.length
			);
		});

		expect(offenders.map(resourcePagePath)).toEqual([]);
	});

	it('warns in a box of every side effect of an operation', () => {
		const missing = resources.flatMap((resource) => {
			const sections = read(resourcePagePath(resource)).split(/^## /m).slice(1);
			return resource.operations.flatMap(({ name, sideEffects = [] }, index) => {
				const box = /^> \[!WARNING\]\n> (.*)$/m.exec(sections[index])?.[1];
				const expected = sideEffects.map((effect) => WARNINGS[effect]).join(' ');
				return (box ?? '') === expected ? [] : [`${resource.name}: ${name}`];
			});
		});

		expect(missing).toEqual([]);
	});
});

describe('every link', () => {
	it('has a target', () => {
		const dead = DOCUMENTS.flatMap((path) =>
			findLinks(read(path))
				.filter((target) => !linkTargetExists(path, target))
				.map((target) => `${path}: ${target}`),
		);

		expect(dead).toEqual([]);
	});
});

describe('every picture of the editor', () => {
	it('is on a page', () => {
		const texts = [...DOCUMENTS, 'examples/README.md'].map(read).join();
		const pictures = readdirSync(join(ROOT, 'docs/screenshots'), {
			recursive: true,
			encoding: 'utf8',
		}).filter((name) => name.endsWith('.png'));

		expect(pictures).not.toEqual([]);
		expect(pictures.filter((name) => !texts.includes(`screenshots/${name}`))).toEqual([]);
	});
});

/** The targets of links and pictures within the project. */
function findLinks(text: string): string[] {
	const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
	return targets.filter((target) => !/^https?:/.test(target));
}

function linkTargetExists(from: string, target: string): boolean {
	const [file, fragment] = target.split('#');
	const path = file ? join(dirname(from), file) : from;
	if (!existsSync(join(ROOT, path))) return false;
	return !fragment || findHeadings(read(path)).map(anchor).includes(fragment);
}

function findHeadings(text: string, level = '#+'): string[] {
	return [...text.matchAll(new RegExp(`^${level} (.+)$`, 'gm'))].map(([, heading]) => heading);
}
