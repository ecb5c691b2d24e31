import type { CsvDialect } from '../options';

/** Writes rows as RFC 4180 CSV with a header line; `columns` name the cells and their order. */
export function toCsv(
	columns: readonly string[],
	rows: readonly object[],
	dialect: CsvDialect = {},
): string {
	const { delimiter = ',', lineBreak = '\n', hasByteOrderMark, hasFinalLineBreak = true } = dialect;
	const lines = [columns, ...rows.map((row) => toCells(row, columns))].map((cells) =>
		cells.map((cell) => quoteCell(cell, delimiter)).join(delimiter),
	);
	const prefix = hasByteOrderMark ? '\uFEFF' : '';
	return prefix + lines.join(lineBreak) + (hasFinalLineBreak ? lineBreak : '');
}

function toCells(row: object, columns: readonly string[]): unknown[] {
	const cells = new Map<string, unknown>(Object.entries(row));
	return columns.map((column) => cells.get(column));
}

function quoteCell(cell: unknown, delimiter: string): string {
	const text = String(cell ?? '');
	const needsQuotes = ['"', '\n', '\r', delimiter].some((special) => text.includes(special));
	return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
