import { Readable } from 'node:stream';

import type { CsvDialect } from '../options';

/** The result of a route that responds with a CSV file. */
export class CsvFile {
	constructor(
		readonly name: string,
		readonly columns: readonly string[],
		readonly rows: readonly object[],
	) {}
}

const SAMPLE_HEADER =
	'email,firstName,lastName,companyName,jobTitle,linkedinUrl,note,lastState,status,_id\n';
const ROWS_PER_CHUNK = 500;

/** The result of a route that responds with a CSV file of sample leads, generated while it is sent. */
export class CsvStream {
	constructor(
		readonly name: string,
		private readonly rowCount: number,
	) {}

	open(): Readable {
		return Readable.from(this.chunks(), { objectMode: false });
	}

	private *chunks(): Generator<string> {
		yield SAMPLE_HEADER;
		for (let start = 0; start < this.rowCount; start += ROWS_PER_CHUNK) {
			const length = Math.min(ROWS_PER_CHUNK, this.rowCount - start);
			yield Array.from({ length }, (_, index) => sampleRow(start + index)).join('');
		}
	}
}

/** Writes rows as RFC 4180 CSV with a header line; `columns` name the cells and set their order. */
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

// The note holds commas, quotes and a line break, as users' notes do.
function sampleRow(index: number): string {
	const id = String(index).padStart(8, '0');
	return `lead${id}@example.com,Ada,Lovelace,Analytical Engines ${id},Mathematician,https://www.linkedin.com/in/ada-${id},"Met at the fair, said ""call me""\nin spring",emailsOpened,scanned,lea_${id}\n`;
}
