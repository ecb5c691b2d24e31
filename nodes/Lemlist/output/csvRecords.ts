import type { IDataObject } from 'n8n-workflow';

import { detectDelimiter, hasCompleteHeader } from './csvHeader';
import { CsvParser } from './csvParser';

/**
 * Converts CSV to records chunk by chunk. The header line names the keys and determines the
 * delimiter, comma or semicolon; columns without a heading are named by their number.
 */
export class CsvRecords {
	readonly records: IDataObject[] = [];

	private headings?: Headings;

	private headerBuffer = '';

	private parser?: CsvParser;

	/** `prefix` holds the first values of each record; a column with the same name overrides them. */
	constructor(private readonly prefix: IDataObject = {}) {}

	/** Parses the next chunk of text. */
	write(text: string): void {
		if (this.parser) return this.parser.write(text);
		this.headerBuffer = (this.headerBuffer + text).replace(/^\uFEFF?[\r\n]*/, '');
		if (hasCompleteHeader(this.headerBuffer)) this.start();
	}

	/** Ends the text. */
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

/** The keys of the records, which are unique. */
class Headings {
	private readonly names: string[] = [];

	// Assigning to this key would set the prototype of a record.
	private readonly usedNames = new Set(['__proto__']);

	constructor(row: string[]) {
		for (const heading of row) this.add(heading);
	}

	/** Converts a row to a record; adds headings for a longer row and empty values for a shorter one. */
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
