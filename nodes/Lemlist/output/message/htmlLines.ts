import { decodeEntities } from './entities';
import { attribute, readHtml, type HtmlTag } from './htmlTokens';

/** A line of a message as plain text. */
export interface MessageLine {
	text: string;
	/** Whether HTML marks it as part of another message. */
	isQuoted: boolean;
	/** Whether HTML says that the message which was replied to starts here. */
	startsOriginal: boolean;
}

interface OpenElement {
	name: string;
	isQuoted: boolean;
	/** Whether a blockquote in it is the other message, as in Gmail. */
	holdsQuote: boolean;
	isHidden: boolean;
	keepsBreaks: boolean;
}

const VOID = new Set('area base br col embed hr img input link meta source wbr'.split(' '));

const BLOCKS = new Set(
	'address article blockquote body center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
		' ',
	),
);

const NO_ELEMENT: OpenElement = {
	name: '',
	isQuoted: false,
	holdsQuote: false,
	isHidden: false,
	keepsBreaks: false,
};

/** The lines that a reader of the HTML sees. */
export function htmlLines(html: string): MessageLine[] {
	const builder = new LineBuilder();
	const open = new OpenElements();
	for (const token of readHtml(html)) {
		if ('text' in token) builder.add(token.text, open.current);
		else if (token.isClosing) {
			if (BLOCKS.has(token.name)) builder.endBlock(open.current);
			if (token.name === 'td' || token.name === 'th') builder.add(' ', open.current);
			open.close(token.name);
		} else {
			openTag(token, open, builder);
		}
	}
	builder.endBlock(open.current);
	return builder.lines;
}

function openTag(tag: HtmlTag, open: OpenElements, builder: LineBuilder): void {
	if (BLOCKS.has(tag.name)) builder.endBlock(open.current);
	if (tag.name === 'br') builder.endLine(open.current);
	if (tag.name === 'img') builder.add(emoji(tag), open.current);
	if (!VOID.has(tag.name)) open.push(toElement(tag, open.current));
	if (/^(?:x_)*(?:divrplyfwdmsg|mail-editor-reference-message)/.test(attribute(tag, 'id'))) {
		builder.startOriginal();
	}
	if (tag.name === 'li') builder.add('- ', open.current);
}

// Gmail and Outlook send an emoji as an image with the character as its text.
function emoji(tag: HtmlTag): string {
	const text = attribute(tag, 'alt');
	return /^[\u0100-\u{10ffff}]{1,8}$/u.test(text) ? text : '';
}

function toElement(tag: HtmlTag, parent: OpenElement): OpenElement {
	const [style, classes] = [attribute(tag, 'style'), attribute(tag, 'class')];
	return {
		name: tag.name,
		isQuoted: parent.isQuoted || isQuote(tag, parent, style, classes),
		holdsQuote: parent.holdsQuote || /\bgmail_quote\b/.test(classes),
		isHidden: parent.isHidden || /(?:display\s*:\s*none|mso-hide\s*:\s*all)/.test(style),
		keepsBreaks: parent.keepsBreaks || tag.name === 'pre' || /white-space\s*:\s*pre/.test(style),
	};
}

function isQuote(tag: HtmlTag, parent: OpenElement, style: string, classes: string): boolean {
	if (/\b(?:gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote)\b/.test(classes)) return true;
	const name = attribute(tag, 'name');
	if (name === 'quote' || name === 'messagereplysection') return true;
	if (tag.name !== 'blockquote') return false;
	// Without any of these, people indent their own text with it.
	return (
		parent.holdsQuote ||
		attribute(tag, 'type') === 'cite' ||
		attribute(tag, 'cite') !== '' ||
		/quote|cite/.test(`${classes} ${attribute(tag, 'id')}`) ||
		/border-left(?:-style|-width)?\s*:\s*(?!none|0)/.test(style)
	);
}

/** The elements that are open at a position. */
class OpenElements {
	private readonly elements: OpenElement[] = [];
	private readonly counts = new Map<string, number>();

	get current(): OpenElement {
		return this.elements[this.elements.length - 1] ?? NO_ELEMENT;
	}

	push(element: OpenElement): void {
		this.elements.push(element);
		this.counts.set(element.name, (this.counts.get(element.name) ?? 0) + 1);
	}

	/** Closes the element and what is open in it; ignores a tag without an open element. */
	close(name: string): void {
		if (!this.counts.get(name)) return;
		let closed: OpenElement | undefined;
		do {
			closed = this.elements.pop();
			if (closed) this.counts.set(closed.name, (this.counts.get(closed.name) ?? 1) - 1);
		} while (closed && closed.name !== name);
	}
}

/** Collects text into lines as a browser shows them. */
class LineBuilder {
	readonly lines: MessageLine[] = [];
	private parts: string[] = [];
	private endsWithSpace = true;
	private startsOriginal = false;

	add(html: string, element: OpenElement): void {
		if (element.isHidden || html === '') return;
		if (!element.keepsBreaks) return this.append(html.replace(/[ \t\r\n\f]+/g, ' '));
		const [first, ...others] = html.split(/\r\n?|\n/);
		this.appendAsIs(first);
		for (const line of others) {
			this.endLine(element);
			this.appendAsIs(line);
		}
	}

	/** The next line is the first of the message that was replied to. */
	startOriginal(): void {
		this.startsOriginal = true;
	}

	endBlock(element: OpenElement): void {
		if (this.parts.length > 0) this.endLine(element);
	}

	endLine({ isQuoted, isHidden }: OpenElement): void {
		if (isHidden && this.parts.length === 0) return;
		const text = decodeEntities(this.parts.join(''))
			.replace(/\u00a0/g, ' ')
			.replace(/[\u200b\ufeff\u2060\u00ad]/g, '')
			.trimEnd();
		this.lines.push({ text, isQuoted, startsOriginal: this.startsOriginal });
		this.parts = [];
		this.endsWithSpace = true;
		this.startsOriginal = false;
	}

	private append(text: string): void {
		this.appendAsIs(this.endsWithSpace && text.startsWith(' ') ? text.slice(1) : text);
	}

	private appendAsIs(text: string): void {
		if (text === '') return;
		this.parts.push(text);
		this.endsWithSpace = text.endsWith(' ');
	}
}
