// Longer lines are no lines that an email program writes above another message.
const MAX_LENGTH = 500;

const DASHES = '[\\s*_=\\-\\u2010-\\u2015]';

const ORIGINAL_MESSAGE = new RegExp(
	`^${DASHES}{2,40}(?:original (?:message|e-?mail)|urspr(?:ü|ue)ngliche (?:nachricht|e-?mail)|original-?nachricht|message (?:d['’]origine|original)|(?:mensaje|mensagem) original|messaggio originale|(?:oorspronkelijk|origineel) bericht|(?:oryginalna )?wiadomość(?: oryginalna)?|ursprungligt meddelande|(?:oprindelig|original) meddelelse|opprinnelig melding|alkuperäinen viesti|исходное сообщение)${DASHES}{2,40}:?$`,
	'i',
);

const FORWARDED =
	/^[\s*_=\-\u2010-\u2015]{0,40}(?:begin forwarded message|forwarded message|anfang der weitergeleiteten|weitergeleitete nachricht|début du message (?:réexpédié|transféré)|message (?:transféré|réexpédié)|(?:inicio del )?mensaje reenviado|(?:inizio messaggio|messaggio) inoltrato|(?:begin )?doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada)|przekazana wiadomość)/i;

// What email programs write in front of the fields of the message that they quote.
const HEADER_LABELS: ReadonlyArray<readonly [kind: string, labels: string]> = [
	['from', 'from|de|von|da|van|od|från|fra|lähettäjä|от|gönderen|发件人|差出人'],
	[
		'date',
		'sent|date|envoyé(?: le)?|gesendet(?: am)?|datum|enviado(?: el| em)?|fecha|data|inviato|verzonden|wysłano|skickat|sendt|dato|lähetetty|отправлено|дата|发送时间|日期|送信日時',
	],
	['to', 'to|à|a|an|para|per|aan|do|till|til|vastaanottaja|кому|收件人|宛先'],
	[
		'subject',
		'subject|objet|betreff|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|тема|主题|件名',
	],
	[
		'other',
		'cc|bcc|cci|kopie|copie|copia|kopia|reply-to|répondre à|antwort an|importance|priorität',
	],
];

const HEADERS = HEADER_LABELS.map(
	([kind, labels]) =>
		[kind, new RegExp(`^[*_\\s]{0,4}(?:${labels})[*_\\s]{0,4}[:：]`, 'i')] as const,
);

const VERBS =
	'(?:wrote|writes|a écrit|escribi[óo]|ha scritto|schrieb|geschrieben|schreef|geschreven|escreveu|napisał(?:\\(a\\)|a)?|skrev|kirjoitti|написал(?:\\(а\\)|а)?)';

const WROTE = new RegExp(`(?:^|[\\s>)])${VERBS}(?=[\\s:：,-]|$)`, 'i');

// A person who writes about an earlier message, not the email program.
const PERSON_WROTE = new RegExp(
	`(?:^|\\s)(?:I|you|we|he|she|they|ich|wir|sie|du|er|il|elle|on|me|nos|usted|lei|mi|ik|u|je) ${VERBS}|${VERBS} (?:ich|wir|sie|du|er|ik|u|je|we)\\b`,
	'i',
);

const OPENER =
	/^[-\s]{0,12}(?:On|Le|Am|El|En|Il(?: giorno)?|Op|Em|Den|Dne|På|W dniu|Dnia)\s(?=.{0,60}\d)/;
const DATE_START = /^\p{L}{2,12}[.,]{0,2} .{0,20}\d/u;

// Hebrew and Arabic programs enclose names and addresses in these.
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const ADDRESS = /[^\s<>()[\]:]{1,64}@[^\s<>()[\]:]{1,250}/;
const TIME = /(?:^|[^\d])\d{1,2}[:.h]\d{2}(?!\d)/;
const TIME_AND_COMMA =
	/\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}(?:[+-]\d{1,4})?)?,/i;
const YEAR = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/** Whether everything below this line is an earlier message, such as `-----Original Message-----`. */
export function isOriginalMessageLine(line: string): boolean {
	return line.length <= MAX_LENGTH && ORIGINAL_MESSAGE.test(line);
}

/** Whether the writer passes on the message below this line, which belongs to what they say. */
export function isForwardLine(line: string): boolean {
	return line.length <= MAX_LENGTH && FORWARDED.test(line);
}

/** Whether these lines begin with the header of an earlier message: `From`, `Sent`, `To` and `Subject`. */
export function startsWithHeader(lines: readonly string[]): boolean {
	const kinds = new Set<string>();
	let hasAddress = false;
	let unknown = 0;
	for (const line of lines) {
		const kind = headerKind(line);
		// A list of recipients may take several lines, but never the first.
		if (kind === undefined && (kinds.size === 0 || ++unknown > 1 || line.trim() === '')) break;
		// Programs state the time of an earlier message; a memo seldom does.
		if (kind && (kind !== 'date' || TIME.test(line.slice(0, MAX_LENGTH)))) kinds.add(kind);
		hasAddress = hasAddress || ADDRESS.test(line.slice(0, MAX_LENGTH));
	}
	const hasSender = kinds.has('from') && kinds.size >= 3;
	return hasSender && kinds.has('date') && (kinds.has('subject') || hasAddress);
}

function headerKind(line: string): string | undefined {
	return HEADERS.find(([, pattern]) => pattern.test(line))?.[0];
}

/**
 * How sure it is that a line introduces a quoted message, as `On Tue, Dec 3, 2024, Ada wrote:` does.
 * `certain` needs no further evidence; `possible` only if a quote follows.
 */
export function attribution(markedLine: string): 'certain' | 'possible' | undefined {
	const line = markedLine.replace(DIRECTION_MARKS, '');
	if (line.length > MAX_LENGTH || !/(?:[:：]|-{2,12})\s*$/.test(line)) return undefined;
	const [hasAddress, hasTime, hasYear] = [ADDRESS, TIME, YEAR].map((pattern) => pattern.test(line));
	if (!WROTE.test(line)) return hasAddress && hasTime && hasYear ? 'certain' : undefined;
	if (PERSON_WROTE.test(line)) return 'possible';
	if (hasAddress && (hasTime || hasYear || mayStartAttribution(line))) return 'certain';
	// People leave out the comma that programs write between time and name.
	return hasYear && OPENER.test(line) && TIME_AND_COMMA.test(line) ? 'certain' : 'possible';
}

/** Whether a line may be the first of several that introduce a quoted message together. */
export function mayStartAttribution(markedLine: string): boolean {
	const line = markedLine.replace(DIRECTION_MARKS, '');
	return line.length <= MAX_LENGTH && (OPENER.test(line) || DATE_START.test(line));
}

const MAX_INLINE_CANDIDATES = 20;

const INLINE = new RegExp(`${VERBS}\\s?:|(?:schrieb|schreef|skrev)\\s[^:\\n]{1,120}:`, 'gi');

/**
 * Where a quoted message begins within a line, because lemlist sent the text without its line breaks;
 * undefined unless an address and a date leave no doubt.
 */
export function inlineAttribution(line: string): number | undefined {
	let candidates = 0;
	for (const match of line.matchAll(INLINE)) {
		if (++candidates > MAX_INLINE_CANDIDATES) break;
		const end = match.index + match[0].length;
		const from = Math.max(0, end - MAX_LENGTH / 2);
		const window = line.slice(from, end);
		const starts = [...window.matchAll(/(?<=\s)(?:On|Le|Am|El|Il|Op|Em|Den)\s/g)].reverse();
		const start = starts.find(({ index }) => isInlineAttribution(window.slice(index)));
		if (start) return from + start.index;
	}
	return undefined;
}

function isInlineAttribution(text: string): boolean {
	return OPENER.test(text) && ADDRESS.test(text) && attribution(text) === 'certain';
}
