import { table } from '../../harness/docs/markdown';
import type { Row } from './figures';

/** Captions and tables as paragraphs of Markdown. */
export function toMarkdown(tables: Record<string, Row[]>): string[] {
	return Object.entries(tables).flatMap(([caption, rows]) =>
		caption === '' ? [toTable(rows)] : [`**${caption}**`, toTable(rows)],
	);
}

function toTable(rows: Row[]): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
	const isNumeric = (column: number) => cells.every((line) => /^[\d.]*$/.test(line[column]));
	const alignments = columns.map((_, column) => (isNumeric(column) ? 'right' : 'left'));
	return table(columns, cells, alignments);
}
