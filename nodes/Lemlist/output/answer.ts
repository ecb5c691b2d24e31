import type { IDataObject } from 'n8n-workflow';

/** Whether a part of an answer is a record, and no text, list or nothing. */
export function isRecord(part: unknown): part is IDataObject {
	return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** A part of an answer as a record, which has no fields when lemlist sent something else. */
export function recordOf(part: unknown): IDataObject {
	return isRecord(part) ? part : {};
}

/** The records of an answer, be it a list, a single one or none. */
export function recordsOf(answer: unknown): IDataObject[] {
	return (Array.isArray(answer) ? answer : [answer]).filter(isRecord);
}
