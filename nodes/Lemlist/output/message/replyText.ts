import type { MessageLine } from './htmlLines';
import {
	attribution,
	inlineAttribution,
	isForwardLine,
	isOriginalMessageLine,
	mayStartAttribution,
	startsWithHeader,
} from './quoteMarkers';

const MAX_HEADER_LINES = 12;
const MAX_ATTRIBUTION_LINES = 4;

// "See my answers below": the answers stand inside the quoted message.
const ANSWERS_INSIDE =
	/\b(?:(?:answers?|comments?|repl(?:y|ies)|responses?|see|notes?) (?:\w+ ){0,3}(?:below|inline|in[- ]line|in (?:red|blue|green|bold))|in[- ]line below|(?:siehe|antworten?|kommentare?|anmerkungen) (?:\w+ ){0,3}(?:unten|weiter unten|in (?:rot|blau))|(?:réponses?|voir|commentaires?) (?:\w+ ){0,3}(?:ci-dessous|plus bas|en (?:rouge|bleu))|(?:respuestas?|comentarios?|ver) (?:\w+ ){0,3}(?:abajo|más abajo|en (?:rojo|azul))|(?:risposte|risposta|commenti) (?:\w+ ){0,3}(?:sotto|in (?:rosso|blu))|(?:antwoorden|opmerkingen) (?:\w+ ){0,3}(?:hieronder|in (?:rood|blauw))|(?:in|auf) (?:red|rot|rosso|rood)|en (?:rouge|rojo)|(?:em|a) vermelho|weiter unten|ci-dessous|plus bas|más abajo|qui sotto|più sotto|hieronder|mais abaixo|logo abaixo|poniżej)(?!\p{L})/iu;

const SEPARATOR = /^[\s\-_=*~\u2010-\u2015#>|.]*$/;

/** The text of all lines, with up to one blank line between paragraphs. */
export function joinLines(lines: readonly MessageLine[]): string {
	const texts = lines.map(({ text }) => text);
	return texts
		.filter((text, index) => text.trim() !== '' || (texts[index - 1] ?? '').trim() !== '')
		.join('\n')
		.trim();
}

/**
 * The lines that the writer of an email wrote, without the message that they replied to; all lines
 * where that would leave nothing, or where the answers stand inside the quoted message.
 */
export function replyLines(lines: readonly MessageLine[]): readonly MessageLine[] {
	const { own, isInterleaved } = new QuoteRemover(lines).remove();
	const written = own.filter(({ text }) => !SEPARATOR.test(text));
	if (written.length === 0) return lines;
	// A salutation alone is no reply.
	if (written.length === 1 && /^.{1,60},$/.test(written[0].text)) return lines;
	if (own.length === lines.length || isInterleaved) return own;
	const hasAnswersInside = own.some(({ text }) => ANSWERS_INSIDE.test(text.slice(0, 500)));
	return hasAnswersInside ? lines : own;
}

/** Goes through the lines of an email once, from the first to the last. */
class QuoteRemover {
	private readonly own: MessageLine[] = [];
	private position = 0;
	private hasQuote = false;
	private isInterleaved = false;

	constructor(private readonly lines: readonly MessageLine[]) {}

	/** `isInterleaved` is whether the writer wrote something below a quote. */
	remove(): { own: MessageLine[]; isInterleaved: boolean } {
		while (this.position < this.lines.length) {
			const line = this.lines[this.position];
			if (line.text === '' && !line.isQuoted && !line.startsOriginal) {
				this.own.push(line);
				this.position++;
				continue;
			}
			if (isForwardLine(line.text)) {
				this.own.push(...this.lines.slice(this.position));
				break;
			}
			if (this.startsOriginal(line)) {
				this.dropSeparators();
				break;
			}
			if (this.skipQuote()) continue;
			const cut = inlineAttribution(line.text);
			if (cut !== undefined && line.text.slice(0, cut).trim() !== '') {
				this.keep({ ...line, text: line.text.slice(0, cut).trimEnd() });
				break;
			}
			this.keep(line);
			this.position++;
		}
		return { own: this.own, isInterleaved: this.isInterleaved };
	}

	private keep(line: MessageLine): void {
		this.own.push(line);
		if (this.hasQuote && !SEPARATOR.test(line.text)) this.isInterleaved = true;
	}

	private startsOriginal({ text, startsOriginal }: MessageLine): boolean {
		if (startsOriginal || isOriginalMessageLine(text)) return true;
		const { position } = this;
		const header = this.lines.slice(position, position + MAX_HEADER_LINES);
		return startsWithHeader(header.map((line) => line.text));
	}

	/** Skips the quote that begins here, if one does, with the line that introduces it. */
	private skipQuote(): boolean {
		const introduction = this.introduction();
		const start = introduction
			? this.skipBlank(this.position + introduction.length)
			: this.position;
		const end = this.endOfQuote(start);
		if (end > start) {
			if (introduction || this.isQuote(start, end)) this.hasQuote = true;
			else this.lines.slice(start, end).forEach((line) => this.keep(line));
			this.position = end;
			return true;
		}
		if (introduction?.certainty !== 'certain' || this.hasQuote) return false;
		// Some programs quote without marks.
		this.position = this.lines.length;
		return true;
	}

	private introduction(): { length: number; certainty: 'certain' | 'possible' } | undefined {
		let joined = '';
		for (let length = 1; length <= MAX_ATTRIBUTION_LINES; length++) {
			const line = this.lines[this.position + length - 1]?.text.trim() ?? '';
			if (line === '') return undefined;
			joined = `${joined} ${line}`.trim();
			const certainty = attribution(joined);
			if (certainty) return { length, certainty };
			if (!mayStartAttribution(joined)) return undefined;
		}
		return undefined;
	}

	private skipBlank(from: number): number {
		let position = from;
		while (position < this.lines.length && this.lines[position].text.trim() === '') position++;
		return position;
	}

	/** The position after the quoted lines that start here; blank lines between them belong to it. */
	private endOfQuote(start: number): number {
		let end = start;
		while (end < this.lines.length && isMarked(this.lines[end])) {
			end++;
			const next = this.skipBlank(end);
			if (next < this.lines.length && isMarked(this.lines[next])) end = next;
		}
		return end;
	}

	/** Whether marked lines are another message without a line that introduces it. */
	private isQuote(start: number, end: number): boolean {
		const block = this.lines.slice(start, end);
		if (block.some(({ text }) => isForwardLine(text))) return false;
		if (block.some(({ isQuoted }) => isQuoted)) return true;
		// "> 500 employees" is more often a size than a quote.
		if (block.every(({ text }) => /^\s*> ?\d/.test(text))) return false;
		return (
			this.hasQuote ||
			this.own.every(({ text }) => text.trim() === '') ||
			block.some(({ text }) => /^\s*>\s*(?:>|$)/.test(text))
		);
	}

	private dropSeparators(): void {
		while (this.own.length > 0 && SEPARATOR.test(this.own[this.own.length - 1].text))
			this.own.pop();
	}
}

function isMarked({ text, isQuoted }: MessageLine): boolean {
	return isQuoted || /^\s?>/.test(text);
}
