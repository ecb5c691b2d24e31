import type { IDataObject } from 'n8n-workflow';

import { CsvParser } from './csvParser';

const DELIMITERS = [',', ';'] as const;

/**
 * Turns CSV into records as it arrives. The header line names the keys and decides between commas
 * and semicolons; a cell without a heading is named by the number of its column.
 */
export class CsvRecords {
	readonly records: IDataObject[] = [];

	private readonly headings = new Headings();

	private hasHeader = false;

	/** One for each delimiter, until the header line shows which of them the file uses. */
	private parsers = DELIMITERS.map((delimiter) => new Candidate(delimiter));

	private isFirstPiece = true;

	/** Takes the next piece of text. */
	write(text: string): void {
		if (text === '') return;
		const piece = this.isFirstPiece ? text.replace(/^\uFEFF/, '') : text;
		this.isFirstPiece = false;
		for (const { parser } of this.parsers) parser.write(piece);
		if (this.parsers.every(({ rows }) => rows.length > 0)) this.settle();
	}

	/** Takes the end of the text. */
	end(): void {
		for (const { parser } of this.parsers) parser.end();
		this.settle();
	}

	// The delimiter that cuts the header line into more cells is the right one.
	private settle(): void {
		const width = ({ rows }: Candidate) => rows[0]?.length ?? 0;
		const [first, second] = this.parsers;
		const chosen = second && width(second) > width(first) ? second : first;
		this.parsers = [chosen];
		this.take(chosen.rows);
		chosen.rows = [];
	}

	private take(rows: string[][]): void {
		for (const row of rows) {
			if (this.hasHeader) this.records.push(this.headings.record(row));
			else for (const heading of row) this.headings.add(heading);
			this.hasHeader = true;
		}
	}
}

/** A parser and the rows that it has found. */
class Candidate {
	rows: string[][] = [];

	readonly parser: CsvParser;

	constructor(delimiter: (typeof DELIMITERS)[number]) {
		this.parser = new CsvParser(delimiter, (row) => this.rows.push(row));
	}
}

/** The keys of the records, each once. */
class Headings {
	private readonly names: string[] = [];

	private readonly taken = new Set<string>();

	add(heading: string): void {
		const wanted = heading.trim() || `column_${this.names.length + 1}`;
		let name = wanted;
		for (let count = 2; this.taken.has(name); count++) name = `${wanted}_${count}`;
		this.taken.add(name);
		this.names.push(name);
	}

	/** A row that is longer than the header gets more headings; a shorter one is filled up. */
	record(row: string[]): IDataObject {
		while (this.names.length < row.length) this.add('');
		return Object.fromEntries(this.names.map((name, index) => [name, row[index] ?? '']));
	}
}
