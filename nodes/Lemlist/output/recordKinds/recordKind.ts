import type { IDataObject } from 'n8n-workflow';

import { getPath } from '../projection';
import { isRecord } from '../records';

/** A kind of records that has the same simplified form wherever lemlist returns one. */
export interface RecordKind {
	/** What the form calls one of them, such as 'lead'. */
	name: string;
	/** How the IDs of such records begin, such as 'lea_'. */
	idPrefix: string;
	/** The columns in their order, each with the paths of its value, the most reliable first. */
	columns: Readonly<Record<string, readonly string[]>>;
	/** Where lemlist has the team's own variables, which become the block `variables`. */
	variables?: {
		block: string;
		/** lemlist's own names of a record without the block, whose other texts and numbers are variables. */
		ownNames?: readonly string[];
	};
	/** The parameter that has the value of a column if the response lacks it. */
	given?: Readonly<Record<string, string>>;
	/** Whether the triggers return such records, too. */
	isOfTriggers?: true;
	/** What is computed of a record before its columns are read. */
	prepare?(record: IDataObject): IDataObject;
}

/** The block of a record with the variables that the team has defined. */
export const VARIABLES = 'variables';

/** The former name of `id`, which saved expressions use. */
export const FORMER_ID = '_id';

/** The names of the columns of a simplified record, in their order. */
export function columnNames({ columns, variables }: RecordKind): string[] {
	return [...Object.keys(columns), ...(variables ? [VARIABLES] : []), FORMER_ID];
}

/**
 * A record with the columns of its kind that have a value; complete if lemlist sent no ID of the record
 * and the parameters have none.
 */
export function simplifyRecord(
	kind: RecordKind,
	record: IDataObject,
	parameters: IDataObject = {},
): IDataObject {
	const prepared = kind.prepare?.(record) ?? record;
	const entries = Object.entries(kind.columns).map(([name, paths]) => [
		name,
		paths.map((path) => getPath(prepared, path)).find(isFilled) ??
			parameters[kind.given?.[name] ?? ''],
	]);
	const values: IDataObject = Object.fromEntries(entries);
	if (!isFilled(values.id)) return record;
	return orderColumns(kind, { ...values, [VARIABLES]: readVariables(kind, record) });
}

/** Columns in the order of their kind, without empty ones; `_id` repeats the ID. */
export function orderColumns(kind: RecordKind, values: IDataObject): IDataObject {
	const complete: IDataObject = { ...values, [FORMER_ID]: values.id };
	const names = columnNames(kind).filter((name) => isFilled(complete[name]));
	return Object.fromEntries(names.map((name) => [name, complete[name]]));
}

function readVariables(
	{ columns, variables: source }: RecordKind,
	record: IDataObject,
): IDataObject | undefined {
	if (!source) return undefined;
	const { block, ownNames } = source;
	const paths = Object.values(columns).flat();
	const inBlock = record[block];
	const values = isRecord(inBlock)
		? Object.entries(inBlock).filter(([name]) => !paths.includes(`${block}.${name}`))
		: Object.entries(ownNames ? record : {}).filter(
				([name, value]) => !paths.includes(name) && !ownNames?.includes(name) && isPlain(value),
			);
	const custom = values.filter(([, value]) => isFilled(value));
	return custom.length > 0 ? Object.fromEntries(custom) : undefined;
}

function isFilled(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}

function isPlain(value: unknown): boolean {
	return typeof value !== 'object';
}
