import { CsvParser } from './csvParser';

// A longer header line must have a stray quote, so it is parsed without waiting for its end.
const MAX_HEADER_LENGTH = 65_536;

// As long as an error message may be.
const MAX_SENTENCE_LENGTH = 300;

/** Whether the first line of a CSV text has ended, by a line break outside quotes. */
export function hasCompleteHeader(text: string): boolean {
	if (text.length > MAX_HEADER_LENGTH) return true;
	return /[\r\n]/.test(text.replace(/"[^"]*(?:"|$)/g, ''));
}

/** The delimiter that the first line of a CSV text uses: the more frequent one outside quotes. */
export function detectDelimiter(text: string): ',' | ';' {
	const header = firstLine(text);
	return header.split(';').length > header.split(',').length ? ';' : ',';
}

/**
 * Whether a text begins like a CSV file of lemlist, as opposed to JSON or a sentence: its first line
 * names columns. A text without anything is an empty file. `isCsvType` says that it is sent as CSV.
 */
export function isCsvStart(text: string, isCsvType: boolean): boolean {
	const start = text.replace(/^\uFEFF/, '').trim();
	if (start === '') return true;
	if (/^([[{]\s*["[{\]}\d]|<[a-z!?])/i.test(start)) return false;
	const [headings, ...rows] = parseRows(start);
	const hasBlank = /\S\s+\S/.test(headings.join(''));
	// No export of lemlist has a single column, except perhaps the original one of unsubscribes.
	if (headings.length === 1) {
		const areRowsValues = rows.length > 0 && rows.every(([cell]) => !/\s/.test(cell));
		return !hasBlank && !/[.!?:]$/.test(headings[0]) && (isCsvType || areRowsValues);
	}
	const isSentence = hasBlank && isPunctuated(firstLine(start));
	return !isSentence || rows.some((row) => row.length === headings.length);
}

// No export of lemlist has a blank after a delimiter.
function isPunctuated(line: string): boolean {
	return line.length <= MAX_SENTENCE_LENGTH && /[,;]\s|[.!?]$/.test(line);
}

function parseRows(text: string): string[][] {
	const rows: string[][] = [];
	const parser = new CsvParser(detectDelimiter(text), (row) => rows.push(row));
	parser.write(text);
	parser.end();
	return rows;
}

/** The first line without what is in quotes. */
function firstLine(text: string): string {
	return text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0];
}
