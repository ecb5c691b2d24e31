import type { IDataObject } from 'n8n-workflow';

/** Whether a part of an answer is a record, and no text, list or nothing. */
export function isRecord(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part of an answer as a record, which has no fields when lemlist sent something else. */
export function asRecord(value: unknown): IDataObject {
	return isRecord(value) ? value : {};
}

/** The records of a list: of the answer itself, or of what it holds under a key. */
export function asRecords(response: unknown, key = ''): IDataObject[] {
	// lemlist may return `{}` instead of an empty list (docs/lemlist-api.md#unknown-activity-types).
	const list: unknown = Array.isArray(response) ? response : asRecord(response)[key];
	return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** A reason that lemlist gives inside an answer, as text. */
export function asMessage(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	return isRecord(value) ? JSON.stringify(value) : String(value);
}
