import { resources } from '../../nodes/Lemlist/resources';
import type { Text } from './text';

export interface StyleRule {
	/** What to write, as in docs/style.md. */
	says: string;
	/** The text that breaks the rule, if there is one. */
	find: (text: Text) => string | undefined;
}

/** A capital letter in the middle of an action that belongs to no name. */
const NOT_A_NAME = /\b(?!ABM|AI|API|CRM|ID|LinkedIn|WhatsApp|SMS|URL)[A-Z]\w*/;

/** A heading or the caption of a table, without its marks. */
const HEADING = /^(?:#{1,6} (?:\d+\. )?(?<heading>.+)|\*\*(?<caption>[^*]+)\*\*)$/;

/** What a heading quotes: the name of a field, button or option, a value or a title. */
const QUOTED = /\*[^*]+\*|_[^_]+_|`[^`]*`|"[^"]*"/g;

/** A word in title case; names such as LinkedIn and OAuth2 and acronyms have more capitals. */
const TITLE_CASE_WORD = /(?<![\p{L}\d'’-])\p{Lu}\p{Ll}+(?![\p{L}\d])/gu;

/** Names that are no different from a word in title case. */
const PROPER_NOUNS = [
	'Lemlist Community Polling Trigger',
	'Lemlist Community Trigger',
	'Lemlist Community',
	'Lemlist',
	'API Request',
	'HTTP Request',
	'Airtable',
	'Docker',
	'Google Sheets',
	'Notion',
	'Pipedrive',
	'Slack',
	...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
	...['October', 'November', 'December'],
];
const PROPER_NOUN = new RegExp(`\\b(?:${PROPER_NOUNS.join('|')})\\b`, 'g');

/** Headings of the pages about resources, which are names as the form shows them. */
const FORM_NAMES = new Set(
	resources.flatMap(({ name, operations }) => [name, ...operations.map(({ name }) => name)]),
);

/** Where texts are parts of forms; elsewhere they are errors and hints. */
const IN_A_FORM = /fields|resources|credentials|events|description/;

const MAX_SENTENCE_WORDS = 34;
const MAX_ACTION_LENGTH = 60;
const MAX_DESCRIPTION_LENGTH = 330;

/** A sentence that n8n's linter requires word for word. */
const N8N_SENTENCE =
	/Choose from the list, or specify (?:an ID|IDs) using an (?:<a href="[^"]+">expression<\/a>|\[expression\])\.?/g;

const withoutN8nSentence = (text: string) => text.replace(N8N_SENTENCE, '');

function avoid(pattern: RegExp, instead: string, only?: Text['kind']): StyleRule {
	return {
		says: instead,
		find: ({ text, kind }) =>
			only && only !== kind ? undefined : withoutN8nSentence(text).match(pattern)?.[0],
	};
}

/** The first word after the beginning of a heading that is in title case and belongs to no name. */
function findTitleCase(line: string): string | undefined {
	const { heading, caption } = HEADING.exec(line)?.groups ?? {};
	const title = heading ?? caption;
	if (!title || FORM_NAMES.has(title)) return undefined;
	const words = title.replace(QUOTED, 'x').replace(PROPER_NOUN, 'x').matchAll(TITLE_CASE_WORD);
	return [...words].find(({ index }) => index > 0)?.[0];
}

/** The rules of docs/style.md that a machine can check. */
export const STYLE_RULES: Record<string, StyleRule> = {
	'e-mail': avoid(/\b[eE]-mails?\b/, 'email'),
	'at most': avoid(/\bat most\b|\bno more than\b/i, 'up to'),
	beside: avoid(/\bbesides?\b/i, 'next to, compared with, except'),
	anew: avoid(/\banew\b/i, 'again'),
	nobody: avoid(/\bnobody\b/i, 'no one, or the passive'),
	'goes on': avoid(/\b(?:go|goes|went) on\b/i, 'continue'),
	'by itself': avoid(/\bby (?:itself|themselves)\b/i, 'automatically'),
	'any more': avoid(/\bany more\b/i, 'no longer'),
	'for ever': avoid(
		/\bfor ever\b|\bin vain\b|\bat last\b/i,
		'indefinitely, without effect, finally',
	),
	gives: avoid(/\bgives\b(?! up)/i, 'returns, provides'),
	takes: avoid(
		/\btakes\b(?!\.| at| (?:about|turns|place|its place|it again|over|precedence|\d|the same time|too long|a minute|a while|longer|longest|seconds|no time))/i,
		'accepts, needs, uses',
	),
	tells: avoid(/\btells\b/i, 'says, shows, reports'),
	words: avoid(
		/\bin words\b|\b(?:lemlist|n8n)'s words\b|\bwords of (?:lemlist|n8n)\b/i,
		'message, error text',
	),
	fault: avoid(/\bfaults?\b/i, 'server error, failure'),
	grant: avoid(/\bgrants?\b/i, 'limit'),
	shall: avoid(/\bshall\b/i, 'must, should'),
	'brings along': avoid(/\bbrings? along\b/i, 'includes'),
	choose: avoid(
		/(?<!\bCondition )\b(?:choose|chosen|chooses)\b(?! A\/B| the winner| a different name)/i,
		'select',
	),
	tick: avoid(/\btick\b/i, 'select the check box'),
	// docs/style.md asks for these in forms and errors only.
	contractions: avoid(
		/\b(?:cannot|does not|do not(?! retry))\b/i,
		"can't, doesn't, don't",
		'product',
	),
	begins: avoid(/\bbegins? with\b/i, 'starts with'),
	'becomes of': avoid(/\bbecomes of\b|\bcame of (?:it|that)\b/i, 'what happens to'),
	'full stop': {
		says: 'A description of one sentence has no full stop at its end; one of several sentences has.',
		find: ({ text, property, place }) => {
			if (property !== 'description' || !IN_A_FORM.test(place)) return undefined;
			const isSeveral =
				/[.!?] [^a-z]/.test(text.replaceAll('e.g. ', '')) || /[.] lemlist/.test(text);
			if (text.startsWith('Choose from the list')) return undefined;
			return text.endsWith('.') === isSeveral ? undefined : text.slice(-30);
		},
	},
	'angle bracket': {
		says: 'An error has no angle bracket: n8n shows it as HTML in some places and as plain text in others.',
		find: ({ text, place }) =>
			/transport\/errors/.test(place) ? text.match(/.{0,20}[<>]/)?.[0] : undefined,
	},
	'sentence case': {
		says: 'An action has one capital letter, at its beginning, and those of names.',
		find: ({ text, property }) =>
			property === 'action'
				? text.replaceAll('A/B', '').slice(1).match(NOT_A_NAME)?.[0]
				: undefined,
	},
	'heading in sentence case': {
		says: 'A heading of a page has one capital letter, at its beginning, and those of names.',
		find: ({ text, kind }) => (kind === 'page' ? findTitleCase(text) : undefined),
	},
	'long action': {
		says: `An action has up to ${MAX_ACTION_LENGTH} characters.`,
		find: ({ text, property }) =>
			property === 'action' && text.length > MAX_ACTION_LENGTH ? text : undefined,
	},
	'long description': {
		says: `A description has up to ${MAX_DESCRIPTION_LENGTH} characters.`,
		find: ({ text, property }) =>
			property === 'description' && withoutN8nSentence(text).length > MAX_DESCRIPTION_LENGTH
				? `${text.length} characters`
				: undefined,
	},
	'long sentence': {
		says: `A sentence of the product has up to ${MAX_SENTENCE_WORDS} words.`,
		find: ({ text, kind }) =>
			kind === 'product'
				? text
						.split(/[.!?:;](?:\s|$)|<br \/>/)
						.find((sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS)
				: undefined,
	},
};
