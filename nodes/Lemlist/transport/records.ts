import type { IDataObject } from 'n8n-workflow';

/** Whether a part of an answer is a record, and no text, list or nothing. */
export function isRecord(part: unknown): part is IDataObject {
	return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** A part of an answer as a record, which has no fields when lemlist sent something else. */
export function recordOf(part: unknown): IDataObject {
	return isRecord(part) ? part : {};
}

/** The records of a list: of the answer itself, or of what it holds under a key. */
export function listIn(answer: unknown, key = ''): IDataObject[] {
	// lemlist may return `{}` instead of an empty list (docs/lemlist-api.md#unknown-activity-types).
	const list: unknown = Array.isArray(answer) ? answer : recordOf(answer)[key];
	return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** A reason that lemlist gives inside an answer, as text. */
export function wordsOf(part: unknown): string | undefined {
	if (part === undefined || part === null) return undefined;
	return isRecord(part) ? JSON.stringify(part) : String(part);
}
