/** A piece of HTML: text between tags, or a tag. */
export type HtmlToken = { text: string } | HtmlTag;

export interface HtmlTag {
	/** Lower case, such as `div`. */
	name: string;
	isClosing: boolean;
	/** The tag as written, without what is too long to be a class, an ID or a style. */
	source: string;
}

// Longer ones are images inside the text.
const MAX_TAG_LENGTH = 4_000;

const NAME = /^<\/?([a-z][^\s/>]*)/i;

/**
 * The texts and tags of HTML in their order, without comments, styles and scripts. Needs time in
 * proportion to the length, whatever is broken in it.
 */
export function* readHtml(html: string): Generator<HtmlToken> {
	const finder = new TagFinder(html);
	let position = 0;
	while (position < html.length) {
		const start = html.indexOf('<', position);
		if (start < 0) break;
		const end = finder.endOf(start);
		if (end === undefined) {
			yield { text: html.slice(position, start + 1) };
			position = start + 1;
			continue;
		}
		if (start > position) yield { text: html.slice(position, start) };
		const source = html.slice(start, Math.min(end, start + MAX_TAG_LENGTH));
		const name = NAME.exec(source)?.[1].toLowerCase();
		const isClosing = source[1] === '/';
		position = end;
		if (name === undefined) continue;
		if (isClosing || !isRawText(name)) yield { name, isClosing, source };
		else position = finder.endOfElement(name, end);
	}
	if (position < html.length) yield { text: html.slice(position) };
}

/** The value of an attribute in lower case; empty without it. */
export function attribute({ source }: HtmlTag, name: string): string {
	const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
	const [, double, single, bare] = pattern.exec(source) ?? [];
	return (double ?? single ?? bare ?? '').toLowerCase();
}

function isRawText(name: string): boolean {
	return ['style', 'script', 'title'].includes(name);
}

/** Finds the ends of tags. What was not found once is not looked for again. */
class TagFinder {
	private readonly missing = new Set<string>();

	constructor(private readonly html: string) {}

	/** The position after the tag, comment or declaration that starts here; undefined if none does. */
	endOf(start: number): number | undefined {
		if (this.html.startsWith('<!--', start)) {
			return this.after('-->', start + 2) ?? this.after('>', start);
		}
		const next = this.html[start + 1] ?? '';
		if (!/[a-z/!?]/i.test(next)) return undefined;
		return this.endOutsideQuotes(start + 1) ?? this.after('>', start);
	}

	/** The position after an element whose content is no text; `from` if it is never closed. */
	endOfElement(name: string, from: number): number {
		if (this.missing.has(name)) return from;
		const closing = new RegExp(`</${name}`, 'gi');
		closing.lastIndex = from;
		const match = closing.exec(this.html);
		if (!match) {
			this.missing.add(name);
			return from;
		}
		return this.after('>', match.index) ?? this.html.length;
	}

	private endOutsideQuotes(start: number): number | undefined {
		// Without a closing quote somewhere, quotes say nothing about where tags end.
		if (this.missing.has('quotes')) return undefined;
		for (let position = start; position < this.html.length; position++) {
			const character = this.html[position];
			if (character === '>') return position + 1;
			if (character !== '"' && character !== "'") continue;
			if (!/[=\s]/.test(this.html[position - 1])) continue;
			const closing = this.after(character, position + 1);
			if (closing === undefined) break;
			position = closing - 1;
		}
		this.missing.add('quotes');
		return undefined;
	}

	private after(text: string, from: number): number | undefined {
		if (this.missing.has(text)) return undefined;
		const index = this.html.indexOf(text, from);
		if (index >= 0) return index + text.length;
		this.missing.add(text);
		return undefined;
	}
}
