/**
 * Parses CSV (RFC 4180) with a known delimiter chunk by chunk: line breaks of any kind, line breaks
 * inside quoted cells, and no line break at the end. Skips blank lines.
 */
export class CsvParser {
	private cell = '';

	private row: string[] = [];

	private isQuoted = false;

	/** The last character was a quote in a quoted cell: its end, or the first half of an escaped quote. */
	private isQuotePending = false;

	private isCellQuoted = false;

	/** The last character was a carriage return, to which a line feed may belong. */
	private isReturnPending = false;

	private readonly delimiters: RegExp;

	constructor(
		delimiter: ',' | ';',
		private readonly onRow: (row: string[]) => void,
	) {
		this.delimiters = new RegExp(`[${delimiter}\\r\\n]`, 'g');
	}

	/** Parses the next chunk of text. */
	write(text: string): void {
		let index = 0;
		while (index < text.length)
			index = this.isQuoted ? this.readQuoted(text, index) : this.readPlain(text, index);
	}

	/** Ends the text; completes a last row without a line break. */
	end(): void {
		if (!this.isBlankLine) this.endRow();
	}

	private get isBlankLine(): boolean {
		return this.row.length === 0 && this.cell === '' && !this.isCellQuoted;
	}

	// These methods parse from a position in the text and return the position that they reached.

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
