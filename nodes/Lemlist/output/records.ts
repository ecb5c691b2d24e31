import type { IDataObject } from 'n8n-workflow';

/** Whether a part of a response is a record. */
export function isRecord(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part of a response as a record; empty if lemlist sent anything else. */
export function asRecord(value: unknown): IDataObject {
	return isRecord(value) ? value : {};
}

/** The records of a list: the response itself, or its value under a key. */
export function asRecords(response: unknown, key = ''): IDataObject[] {
	// lemlist may return `{}` instead of an empty list (docs/lemlist-api.md#unknown-activity-types).
	const list: unknown = Array.isArray(response) ? response : asRecord(response)[key];
	return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** A message inside a response as text; `undefined` without one. */
export function asMessage(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	return isRecord(value) ? JSON.stringify(value) : String(value);
}
