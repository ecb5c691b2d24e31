import type { IDataObject } from 'n8n-workflow';

import { isRecord, asRecord } from './records';
import { project, parseFields, type FieldSpec } from './projection';
import type { OutputFormat } from './outputFormat';

/** One item per record of a response; a text or an empty response becomes an item with `success`. */
export const raw: OutputFormat = {
	toItems: (response) => toRecords(response).map((json) => ({ json })),
};

/** The records without the given keys, such as secrets. */
export function omitKeys(...keys: readonly string[]): OutputFormat {
	return {
		toItems: (response) =>
			toRecords(response).map((record) => ({
				json: Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))),
			})),
	};
}

/** The part of a response under a key of its envelope, such as `data`. */
export function unwrap(key: string, output: OutputFormat = raw): OutputFormat {
	return {
		...output,
		toItems: (response, parameters) =>
			output.toItems(asRecord(response)[key] ?? response, parameters),
	};
}

/** The record of `{ success, data, warnings }`, together with lemlist's warnings. */
export function unwrapWithWarnings(output: OutputFormat = raw): OutputFormat {
	return {
		...output,
		toItems: (response, parameters) => {
			const { data, warnings } = asRecord(response);
			if (!isRecord(data)) return output.toItems(response, parameters);
			return output.toItems(warnings ? { ...data, warnings } : data, parameters);
		},
	};
}

/** One item that confirms a deletion, whatever lemlist returns. */
export const deletedItem: OutputFormat = { toItems: () => [{ json: { deleted: true } }] };

/**
 * The given fields of each record if the user selects simplified output. A record without any of them
 * is a message from lemlist and stays complete.
 */
export function simplifiable(...fields: readonly FieldSpec[]): OutputFormat {
	const sources = parseFields(fields);
	const names = [...new Set(sources.map(([name]) => name))];
	return simplifiableBy(names, (record) => project(record, sources));
}

/** Like `simplifiable`, with a function that returns the fields with these names. */
export function simplifiableBy(
	keptFields: readonly string[],
	simplifyRecord: (record: IDataObject) => IDataObject,
): OutputFormat {
	const simplify = (record: IDataObject) => {
		const simplified = simplifyRecord(record);
		return isNonEmptyRecord(simplified) ? simplified : record;
	};
	return {
		keptFields,
		toItems: (response, { simplify: isSimplified }) =>
			flatten(response).map((value) => ({
				json: isSimplified === true && isNonEmptyRecord(value) ? simplify(value) : toRecord(value),
			})),
	};
}

function toRecords(response: unknown): IDataObject[] {
	return flatten(response).map(toRecord);
}

function flatten(response: unknown): unknown[] {
	return Array.isArray(response) ? response.flatMap(flatten) : [response];
}

/** Whether an item holds a text of lemlist, or nothing, instead of a record. */
export function isMessage({ success, message, ...others }: IDataObject): boolean {
	return success === true && typeof (message ?? '') === 'string' && isEmptyRecord(others);
}

function toRecord(value: unknown): IDataObject {
	if (isNonEmptyRecord(value)) return value;
	const isEmpty = value === undefined || value === null || isRecord(value);
	return { success: true, ...(!isEmpty && { message: String(value) }) };
}

function isNonEmptyRecord(value: unknown): value is IDataObject {
	return isRecord(value) && !isEmptyRecord(value);
}

function isEmptyRecord(value: IDataObject): boolean {
	return Object.keys(value).length === 0;
}
