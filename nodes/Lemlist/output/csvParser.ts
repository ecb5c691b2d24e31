/**
 * Reads CSV (RFC 4180) with a known delimiter piece by piece, as it arrives: CRLF, LF or CR, quoted
 * cells with line breaks, a missing last line break. Blank lines are no rows.
 */
export class CsvParser {
	private cell = '';

	private row: string[] = [];

	private isQuoted = false;

	/** The last character was a quote in a quoted cell: the end of the cell, or half of a pair. */
	private isQuotePending = false;

	private isCellQuoted = false;

	/** The last character was a carriage return, which a line feed may follow. */
	private isReturnPending = false;

	private readonly delimiters: RegExp;

	constructor(
		delimiter: ',' | ';',
		private readonly onRow: (row: string[]) => void,
	) {
		this.delimiters = new RegExp(`[${delimiter}\\r\\n]`, 'g');
	}

	/** Takes the next piece of text. */
	write(text: string): void {
		let index = 0;
		while (index < text.length)
			index = this.isQuoted ? this.readQuoted(text, index) : this.readPlain(text, index);
	}

	/** Takes the end of the text; the last line counts even without a line break. */
	end(): void {
		if (!this.isBlankLine) this.endRow();
	}

	private get isBlankLine(): boolean {
		return this.row.length === 0 && this.cell === '' && !this.isCellQuoted;
	}

	// Each reads on from a place in the text and returns the place that it reached.

	private readQuoted(text: string, from: number): number {
		if (this.isQuotePending) return this.readAfterQuote(text, from);
		const quote = text.indexOf('"', from);
		if (quote === -1) {
			this.cell += text.slice(from);
			return text.length;
		}
		this.cell += text.slice(from, quote);
		this.isQuotePending = true;
		return quote + 1;
	}

	private readAfterQuote(text: string, index: number): number {
		this.isQuotePending = false;
		if (text[index] !== '"') {
			this.isQuoted = false;
			return index;
		}
		this.cell += '"';
		return index + 1;
	}

	private readPlain(text: string, from: number): number {
		if (this.isReturnPending) {
			this.isReturnPending = false;
			if (text[from] === '\n') return from + 1;
		}
		if (text[from] === '"' && this.cell === '' && !this.isCellQuoted) {
			this.isQuoted = true;
			this.isCellQuoted = true;
			return from + 1;
		}
		this.delimiters.lastIndex = from;
		const end = this.delimiters.test(text) ? this.delimiters.lastIndex - 1 : text.length;
		this.cell += text.slice(from, end);
		if (end < text.length) this.endCellOrRow(text[end]);
		return end + 1;
	}

	private endCellOrRow(character: string): void {
		this.isReturnPending = character === '\r';
		if (character !== '\r' && character !== '\n') this.endCell();
		else if (!this.isBlankLine) this.endRow();
	}

	private endCell(): void {
		this.row.push(this.cell);
		this.cell = '';
		this.isCellQuoted = false;
	}

	private endRow(): void {
		this.endCell();
		this.onRow(this.row);
		this.row = [];
	}
}
