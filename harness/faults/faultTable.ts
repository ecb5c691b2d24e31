import { NETWORK_FAULTS } from './networkFaults';
import { OPERATION_KINDS, type FaultResult } from './faultMatrix';

const LETTERS = { success: 'S', error: 'E', unknown: 'U' };

/**
 * The outcome of every fault: a row for each fault, a column for each kind of operation, and in a cell one letter each
 * for one affected request, two, and all. S is success, E a plain error, U an unknown outcome, ! a problem.
 */
export function formatFaultTable(cells: FaultResult[]): string {
	const heads = OPERATION_KINDS.map(({ name }) => name);
	const rows = NETWORK_FAULTS.map(({ name }) => [
		name,
		...heads.map((kind) => formatOutcomes(cells, kind, name)),
	]);
	const table = [['', ...heads.map((_, index) => String(index + 1))], ...rows];
	const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
	const lines = table.map((row) =>
		row
			.map((text, column) => text.padEnd(widths[column]))
			.join('  ')
			.trimEnd(),
	);
	const legend = OPERATION_KINDS.map(
		({ name, example }, index) => `${index + 1}. ${name} (${example})`,
	);
	return [...lines, '', ...legend, '', formatTotals(cells)].join('\n');
}

/** How many faults were tried, and how they ended. */
export function countOutcomes(cells: FaultResult[]) {
	const count = (wanted: string) => cells.filter(({ outcome }) => outcome === wanted).length;
	return {
		tried: cells.length,
		survived: cells.filter(({ problems }) => problems.length === 0).length,
		success: count('success'),
		error: count('error'),
		unknown: count('unknown'),
	};
}

function formatTotals(cells: FaultResult[]): string {
	const { tried, survived, success, error, unknown } = countOutcomes(cells);
	return `${tried} tried, ${survived} survived: ${success} success (S), ${error} error (E), ${unknown} unknown (U)`;
}

function formatOutcomes(cells: FaultResult[], kind: string, disturbance: string): string {
	const found = cells
		.filter((cell) => cell.kind === kind && cell.faultName === disturbance)
		.sort((a, b) => a.times - b.times);
	if (found.length === 0) return '-';
	return found.map(({ outcome, problems }) => (problems.length ? '!' : LETTERS[outcome])).join('');
}
