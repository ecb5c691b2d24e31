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
	const isNumber = columns.map((_, index) => cells.every((line) => /^[\d.]*$/.test(line[index])));
	const rule = isNumber.map((isRight) => (isRight ? '---:' : '---'));
	return [columns, rule, ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
