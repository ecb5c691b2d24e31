import { DISTURBANCES } from './disturbances';
import { KINDS, type Cell } from './matrix';

const LETTERS = { success: 'S', error: 'E', unknown: 'U' };

/**
 * What came of every disturbance: a row for each, a column for each kind of operation, and in a cell one letter each
 * for a disturbance of one request, of two and of all. S is success, E a plain error, U unknown, ! a problem.
 */
export function chaosTable(cells: Cell[]): string {
	const heads = KINDS.map(({ name }) => name);
	const rows = DISTURBANCES.map(({ name }) => [
		name,
		...heads.map((kind) => lettersOf(cells, kind, name)),
	]);
	const table = [['', ...heads.map((_, index) => String(index + 1))], ...rows];
	const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
	const lines = table.map((row) =>
		row
			.map((text, column) => text.padEnd(widths[column]))
			.join('  ')
			.trimEnd(),
	);
	const legend = KINDS.map(({ name, example }, index) => `${index + 1}. ${name} (${example})`);
	return [...lines, '', ...legend, '', sums(cells)].join('\n');
}

/** How many disturbances were tried, and how they ended. */
export function countsOf(cells: Cell[]) {
	const count = (wanted: string) => cells.filter(({ outcome }) => outcome === wanted).length;
	return {
		tried: cells.length,
		survived: cells.filter(({ problems }) => problems.length === 0).length,
		success: count('success'),
		error: count('error'),
		unknown: count('unknown'),
	};
}

function sums(cells: Cell[]): string {
	const { tried, survived, success, error, unknown } = countsOf(cells);
	return `${tried} tried, ${survived} survived: ${success} success (S), ${error} error (E), ${unknown} unknown (U)`;
}

function lettersOf(cells: Cell[], kind: string, disturbance: string): string {
	const found = cells
		.filter((cell) => cell.kind === kind && cell.disturbance === disturbance)
		.sort((a, b) => a.times - b.times);
	if (found.length === 0) return '-';
	return found.map(({ outcome, problems }) => (problems.length ? '!' : LETTERS[outcome])).join('');
}
