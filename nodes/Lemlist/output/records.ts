import type { IDataObject } from 'n8n-workflow';

import { reasonIn } from '../transport/errors/errorMessage';
import { UnexpectedResponseError } from '../transport/responseBody';

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

/** Envelopes of lemlist, also of routes that are documented with another one. */
export const ENVELOPE_KEYS = ['data', 'results'];

/**
 * The records of a response that is a list: the response itself, or its value under a key or in another
 * known envelope. Throws if the response is not a list, so that no one mistakes it for an empty one.
 */
export function asList(response: unknown, key = ''): IDataObject[] {
	const isEmptyRecord = isRecord(response) && Object.keys(response).length === 0;
	if (response === undefined || isEmptyRecord) return [];
	const envelope = asRecord(response);
	// Under its own key, a list may be null.
	if (key in envelope && envelope[key] === null) return [];
	const lists = [
		response,
		...[key, ...ENVELOPE_KEYS].map((name) => envelope[name]),
		asRecord(envelope.data)[key],
	];
	const list = lists.find(Array.isArray) as unknown[] | undefined;
	const records = list?.filter(isRecord);
	if (!list || !records || (list.length > 0 && records.length === 0)) throw noListError(response);
	return records;
}

function noListError(response: unknown): UnexpectedResponseError {
	const reason = reasonIn(response);
	const keys = Object.keys(asRecord(response)).slice(0, 5).join(', ');
	const received = reason ? `"${reason}"` : keys && `an object with ${keys}`;
	return new UnexpectedResponseError(`no list${received && `, but ${received}`}`);
}

/** A message inside a response as text; `undefined` without one. */
export function asMessage(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	return isRecord(value) ? JSON.stringify(value) : String(value);
}
