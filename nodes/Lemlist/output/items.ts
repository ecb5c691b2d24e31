import type { IDataObject } from 'n8n-workflow';

import { isRecord, asRecord } from './records';
import { project, parseFields, type FieldSpec } from './projection';
import type { OutputFormat } from './outputFormat';

/** One item for each record of an answer; a bare text or no answer becomes an item that says so. */
export const raw: OutputFormat = {
	toItems: (response) => toRecords(response).map((json) => ({ json })),
};

/** The records without keys that hold a secret. */
export function omitKeys(...keys: readonly string[]): OutputFormat {
	return {
		toItems: (response) =>
			toRecords(response).map((record) => ({
				json: Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))),
			})),
	};
}

/** What lemlist wraps into an envelope such as `{ success, data }`. */
export function unwrap(key: string, output: OutputFormat = raw): OutputFormat {
	return {
		...output,
		toItems: (response, parameters) =>
			output.toItems(asRecord(response)[key] ?? response, parameters),
	};
}

/** Says that it is gone, whatever lemlist echoes. */
export const deletedItem: OutputFormat = { toItems: () => [{ json: { deleted: true } }] };

/**
 * The fields that matter most, when the user asks for a simplified answer. What holds none of them is
 * no record but something that lemlist says, and stays whole.
 */
export function simplifiable(...fields: readonly FieldSpec[]): OutputFormat {
	const sources = parseFields(fields);
	const simplifyRecord = (record: IDataObject) => {
		const projected = project(record, sources);
		return isNonEmptyRecord(projected) ? projected : record;
	};
	return {
		keptFields: [...new Set(sources.map(([name]) => name))],
		toItems: (response, { simplify }) =>
			flatten(response).map((value) => ({
				json:
					simplify === true && isNonEmptyRecord(value) ? simplifyRecord(value) : toRecord(value),
			})),
	};
}

function toRecords(response: unknown): IDataObject[] {
	return flatten(response).map(toRecord);
}

function flatten(response: unknown): unknown[] {
	return Array.isArray(response) ? response.flatMap(flatten) : [response];
}

function toRecord(value: unknown): IDataObject {
	if (isNonEmptyRecord(value)) return value;
	const isEmpty = value === undefined || value === null || isRecord(value);
	return { success: true, ...(!isEmpty && { message: String(value) }) };
}

function isNonEmptyRecord(value: unknown): value is IDataObject {
	return isRecord(value) && Object.keys(value).length > 0;
}
