import type {
	GenericValue,
	IDataObject,
	INode,
	INodeParameterResourceLocator,
	INodeProperties,
} from 'n8n-workflow';

import { inputError } from './inputError';

// Spaces, and characters that texts copied from web pages carry without showing them.
const INVISIBLE_EDGES =
	/^[\s\u200B-\u200F\u2060\uFEFF\u00AD]+|[\s\u200B-\u200F\u2060\uFEFF\u00AD]+$/g;

/** The text without spaces and invisible characters at its ends. */
export function trimText(text: string): string {
	return text.replace(INVISIBLE_EDGES, '');
}

/** Whether a value counts as not filled in, so that it is not sent. */
export function isBlank(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return trimText(value) === '';
	return typeof value === 'object' && Object.keys(value).length === 0 && isPlainObject(value);
}

/** Whether a field has no value: a picker in which nothing is selected is an object, too. */
export function isUnset({ type }: Pick<INodeProperties, 'type'>, value: unknown): boolean {
	const isPicker = type === 'resourceLocator' && typeof value === 'object' && value !== null;
	return isBlank(isPicker ? (value as Partial<INodeParameterResourceLocator>).value : value);
}

/** The record without blank values, and without `false` if `isFalseBlank`. */
export function withoutBlanks(record: IDataObject, isFalseBlank = false): IDataObject {
	return Object.fromEntries(
		Object.entries(record).filter(
			([, value]) => !isBlank(value) && !(isFalseBlank && value === false),
		),
	);
}

/** Merges records; values of later records win unless they are blank. */
export function mergeFilled(...records: IDataObject[]): IDataObject {
	return Object.assign({}, ...records.map((record) => withoutBlanks(record))) as IDataObject;
}

/** The same values as texts, of which `false` and 0 count as filled in too. */
export function toTexts(record: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));
}

/** Named values with trimmed names; throws for objects and lists, which lemlist cannot store. */
export function toScalars(node: INode, label: string, record: IDataObject): IDataObject {
	const entries = Object.entries(withoutBlanks(record)).map(([name, value]) => {
		if (name.trim() === '') {
			throw inputError(
				node,
				label,
				'contains a value without a name',
				'Enter a name for each variable.',
			);
		}
		return [name.trim(), toScalar(node, label, name, value)];
	});
	return Object.fromEntries(entries) as IDataObject;
}

function toScalar(node: INode, label: string, name: string, value: unknown): GenericValue {
	const isoText = toIsoText(value);
	if (isoText !== undefined) return isoText;
	const invalidKind = describeInvalid(value);
	if (!invalidKind) return value as GenericValue;
	throw inputError(node, label, `contains ${invalidKind} in '${name}'`, SCALAR_ADVICE);
}

const SCALAR_ADVICE =
	'Variables in lemlist can be text, numbers, true or false. Use one value from the list or object, join the values into text, or check the expression.';

/** Describes a value that is not a text, a number or a boolean; `undefined` for one that is. */
export function describeInvalid(value: unknown): string | undefined {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) {
		return isPlainObject(value) ? 'an object' : 'an invalid date';
	}
	return typeof value === 'number' && !Number.isFinite(value) ? String(value) : undefined;
}

/** The ISO 8601 text of a date object, such as an expression with `$now` returns. */
export function toIsoText(value: unknown): string | undefined {
	if (value instanceof Date) return isNaN(value.getTime()) ? undefined : value.toISOString();
	const { toISO } = (value ?? {}) as { toISO?: () => string | null };
	return typeof toISO === 'function' ? (toISO.call(value) ?? undefined) : undefined;
}

/** Whether an object is a record, and not a date. */
function isPlainObject(value: object): boolean {
	return !(value instanceof Date) && !('toISO' in value);
}
