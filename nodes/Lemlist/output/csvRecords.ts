import type { IDataObject } from 'n8n-workflow';

import { CsvParser } from './csvParser';

// What is longer has a stray quote and no end; the header line is decided on then.
const MAX_HEADER_LENGTH = 65_536;

/**
 * Turns CSV into records as it arrives. The header line names the keys and decides between commas
 * and semicolons; a cell without a heading is named by the number of its column.
 */
export class CsvRecords {
	readonly records: IDataObject[] = [];

	private headings?: Headings;

	private headerBuffer = '';

	private parser?: CsvParser;

	/** With what each record begins; a column of the same name replaces it. */
	constructor(private readonly prefix: IDataObject = {}) {}

	/** Takes the next piece of text. */
	write(text: string): void {
		if (this.parser) return this.parser.write(text);
		this.headerBuffer = (this.headerBuffer + text).replace(/^\uFEFF?[\r\n]*/, '');
		if (hasCompleteHeader(this.headerBuffer)) this.start();
	}

	/** Takes the end of the text. */
	end(): void {
		if (!this.parser) this.start();
		this.parser?.end();
	}

	private start(): void {
		this.parser = new CsvParser(detectDelimiter(this.headerBuffer), (row) => this.addRow(row));
		this.parser.write(this.headerBuffer);
		this.headerBuffer = '';
	}

	private addRow(row: string[]): void {
		if (this.headings) this.records.push(this.headings.toRecord(row, this.prefix));
		else this.headings = new Headings(row);
	}
}

/** The keys of the records, each once. */
class Headings {
	private readonly names: string[] = [];

	// JavaScript gives this key a meaning, so that a record could not hold it.
	private readonly usedNames = new Set(['__proto__']);

	constructor(row: string[]) {
		for (const heading of row) this.add(heading);
	}

	/** A row that is longer than the header gets more headings; a shorter one is filled up. */
	toRecord(row: string[], prefix: IDataObject): IDataObject {
		while (this.names.length < row.length) this.add('');
		const toRecord: IDataObject = { ...prefix };
		this.names.forEach((name, index) => {
			toRecord[name] = row[index] ?? '';
		});
		return toRecord;
	}

	private add(heading: string): void {
		const baseName = heading.trim() || `column_${this.names.length + 1}`;
		let name = baseName;
		for (let count = 2; this.usedNames.has(name); count++) name = `${baseName}_${count}`;
		this.usedNames.add(name);
		this.names.push(name);
	}
}

// The first line break outside of quotes ends the header; an open quote may still hold more of them.
function hasCompleteHeader(text: string): boolean {
	if (text.length > MAX_HEADER_LENGTH) return true;
	return /[\r\n]/.test(text.replace(/"[^"]*(?:"|$)/g, ''));
}

function detectDelimiter(text: string): ',' | ';' {
	const [header] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
	return header.split(';').length > header.split(',').length ? ';' : ',';
}
