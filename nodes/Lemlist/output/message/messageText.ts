import type { IDataObject } from 'n8n-workflow';

import { htmlLines, type MessageLine } from './htmlLines';
import { joinLines, replyLines } from './replyText';

/** The text of a message in the forms that workflows need. */
export interface MessageText {
	/** Plain, and of an email without the message that it replies to. */
	text?: string;
	/** Plain, with everything below it. */
	fullText?: string;
	/** As lemlist sent it. */
	html?: string;
}

const TAG_NAME =
	'(?:html|head|body|meta|style|div|p|br|span|a|b|i|u|em|strong|font|table|tbody|tr|td|ul|ol|li|blockquote|pre|img|hr|h[1-6]|center|!doctype|o:p)';

// A person may mention a tag, but neither begins with one nor closes it.
const HTML = new RegExp(`^\\s*<${TAG_NAME}(?:[\\s/][^<>]*)?>|</${TAG_NAME}\\s*>|<br\\s*/?>`, 'i');

// Mail programs fill empty messages with these.
const INVISIBLE = /&(?:nbsp|zwnj|zwj|shy|#160|#8203);|[\u200b-\u200f\u2060\ufeff\u00ad]/gi;

/**
 * The first of these fields of a record that is not blank as plain text, and the first that is HTML.
 * Only the text of an email is cut, because no other channel quotes.
 */
export function readMessageText(
	record: IDataObject,
	fields: readonly string[],
	isEmail: boolean,
): MessageText {
	const texts = fields.map((name) => record[name]).filter(isFilled);
	const plain = texts.find((text) => !isHtml(text));
	const htmlTexts = texts.filter(isHtml);
	if (plain !== undefined) {
		const fullText = plain.trim();
		const [html] = htmlTexts;
		return omitMissing({ text: isEmail ? cutPlain(fullText, html) : fullText, fullText, html });
	}
	for (const html of htmlTexts) {
		const lines = htmlLines(html);
		const fullText = joinLines(lines);
		if (fullText === '') continue;
		return { text: isEmail ? joinLines(replyLines(lines)) : fullText, fullText, html };
	}
	return htmlTexts.length > 0 ? { html: htmlTexts[0] } : {};
}

function cutPlain(fullText: string, html?: string): string {
	const lines = fullText.split(/\r\n?|\n/).map(toLine);
	const reply = replyLines(lines);
	if (reply !== lines) return joinLines(reply);
	if (html === undefined) return fullText;
	// Plain text may lack the marks of a quote that HTML has.
	const htmlReply = joinLines(replyLines(htmlLines(html)));
	const isBeginning = htmlReply !== '' && squeeze(fullText).startsWith(squeeze(htmlReply));
	return isBeginning ? htmlReply : fullText;
}

function toLine(text: string): MessageLine {
	return { text: text.replace(/\u00a0/g, ' ').trimEnd(), isQuoted: false, startsOriginal: false };
}

function squeeze(text: string): string {
	return text.replace(/\s+/g, '');
}

function isFilled(value: unknown): value is string {
	return typeof value === 'string' && !isBlank(value);
}

/** Whether a text shows nothing: it has no characters but blanks and invisible ones. */
export function isBlank(text: string): boolean {
	return text.replace(INVISIBLE, '').trim() === '';
}

function isHtml(text: string): boolean {
	return HTML.test(text);
}

function omitMissing({ html, ...texts }: MessageText): MessageText {
	return html === undefined ? texts : { ...texts, html };
}
