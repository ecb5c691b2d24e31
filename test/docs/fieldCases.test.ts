import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../docs');

const LINES = readFileSync(join(FOLDER, 'field-cases.md'), 'utf8').split('\n');

interface Row {
	from: string;
	what: string;
	tests: Array<{ title: string; file: string }>;
}

/** The rows of all tables of the page. */
function readRows(): Row[] {
	const rows = LINES.filter((line) => /^\| (?!From|---|Kind|All|\[)/.test(line));
	return rows.map((line) => {
		const [from, what, , , tests, ...others] = line.slice(2, -2).split(' | ');
		if (!tests || others.length > 0) throw new Error(`Not five columns: ${line}`);
		const links = tests.matchAll(/\[((?:[^[\]]|\[[^\]]*\])+)\]\((\S+\.test\.ts)\)/g);
		return { from, what, tests: [...links].map(([, title, file]) => ({ title, file })) };
	});
}

/** Whether the file has a test with this title, in any quotes. */
function hasTest(file: string, title: string): boolean {
	const path = join(FOLDER, file);
	if (!existsSync(path)) return false;
	const text = readFileSync(path, 'utf8').replaceAll("\\'", "'");
	return ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
}

describe('each case from production', () => {
	const rows = readRows();

	it('comes from a report, or is of the kind of one', () => {
		expect(rows.filter(({ from }) => from === 'report').length).toBeGreaterThanOrEqual(40);
		expect(rows.filter(({ from }) => !['report', 'kind'].includes(from))).toEqual([]);
	});

	it('names tests that exist', () => {
		expect(rows.filter(({ tests }) => tests.length === 0).map(({ what }) => what)).toEqual([]);
		const missing = rows.flatMap(({ tests }) =>
			tests
				.filter(({ file, title }) => !hasTest(file, title))
				.map(({ file, title }) => `${file}: ${title}`),
		);
		expect(missing).toEqual([]);
	});

	it('is counted at the top of the page, by kind', () => {
		const counts: Record<string, [number, number]> = {};
		for (const section of LINES.join('\n').split(/^## /m).slice(1)) {
			const rowsOf = (from: string) => section.split(`\n| ${from} |`).length - 1;
			counts[section.split('\n')[0]] = [rowsOf('report'), rowsOf('kind')];
		}
		const sum = (index: 0 | 1) =>
			Object.values(counts).reduce((total, count) => total + count[index], 0);
		const expected = Object.entries({ ...counts, All: [sum(0), sum(1)] });

		const table = LINES.join('\n').matchAll(
			/^\| (?:\[)?([^\]|]+?)(?:\]\(#\S+\))? \| (\d+) \| (\d+) \|$/gm,
		);
		expect([...table].map(([, kind, ...numbers]) => [kind, numbers.map(Number)])).toEqual(expected);
	});

	it('is on the page once', () => {
		const cases = rows.map(({ what }) => what);
		expect(cases.filter((one, index) => cases.indexOf(one) !== index)).toEqual([]);
	});
});
