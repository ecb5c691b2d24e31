import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const PAGE = 'docs/lemlist-api.md';

/** The anchors that a Markdown viewer generates from the headings of a page. */
function anchors(page: string): Set<string> {
	const headings = readFileSync(page, 'utf8').match(/(?<=^#+ ).+$/gm) ?? [];
	const slugs = headings.map((heading) => heading.toLowerCase().replace(/[^\w\- ]/g, ''));
	return new Set(slugs.map((slug) => slug.replaceAll(' ', '-')));
}

function linksInCode(): string[] {
	const lines = execFileSync('git', ['grep', '-noE', `${PAGE}#[a-z0-9-]+`, '--', '*.ts'], {
		encoding: 'utf8',
	});
	return lines.trim().split('\n');
}

describe('comments that link to docs/lemlist-api.md', () => {
	it('name a heading of that page', () => {
		const known = anchors(PAGE);
		const links = linksInCode();

		expect(links.length).toBeGreaterThan(50);
		expect(links.filter((link) => !known.has(link.split('#')[1]))).toEqual([]);
	});
});
