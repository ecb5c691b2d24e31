interface TextRecord {
	_id: string;
	name: string;
	createdBy: string;
	createdAt: string;
}

/** A template of a message, with variables in double braces. */
export interface MessageTemplate extends TextRecord {
	subject: string;
	message: string;
	cc: string[];
	tags: string[];
}

/** A text that users insert into messages. */
export interface Snippet extends TextRecord {
	content: string;
}

/** The texts of the team. */
export interface MessageTexts {
	templates: MessageTemplate[];
	snippets: Snippet[];
}

/** Whether a text contains another one; accents and case do not matter. */
export function containsWords(text: string, words: string): boolean {
	const toPlain = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return toPlain(text).includes(toPlain(words));
}
