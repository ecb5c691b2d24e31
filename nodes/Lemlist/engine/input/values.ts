import type { GenericValue, IDataObject, INode } from 'n8n-workflow';

import { inputError } from './inputError';

/** Whether nothing was filled in; such values are not sent. */
export function isBlank(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	return typeof value === 'object' && Object.keys(value).length === 0 && isPlainObject(value);
}

/** The same record without blank values, and without `false` where that says no more than nothing. */
export function withoutBlanks(record: IDataObject, isFalseBlank = false): IDataObject {
	return Object.fromEntries(
		Object.entries(record).filter(
			([, value]) => !isBlank(value) && !(isFalseBlank && value === false),
		),
	);
}

/** Records in one. A value that is filled in replaces that of a former record, a blank one does not. */
export function mergeFilled(...records: IDataObject[]): IDataObject {
	return Object.assign({}, ...records.map((record) => withoutBlanks(record))) as IDataObject;
}

/** Named values of a lead, types kept; refuses an object or a list, which lemlist cannot store. */
export function toScalars(node: INode, label: string, record: IDataObject): IDataObject {
	const entries = Object.entries(withoutBlanks(record)).map(([name, value]) => {
		if (name.trim() === '') {
			throw inputError(node, label, 'has a value without a name', 'Give every variable a name.');
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
	throw inputError(node, label, `has ${invalidKind} in '${name}'`, SCALAR_ADVICE);
}

const SCALAR_ADVICE =
	'lemlist variables hold text, numbers or true and false. Choose one value of it, join the values to a text, or check its expression.';

/** What a value is that is neither text, nor a number, nor true or false; nothing when it is one. */
export function describeInvalid(value: unknown): string | undefined {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) {
		return isPlainObject(value) ? 'an object' : 'an invalid date';
	}
	return typeof value === 'number' && !Number.isFinite(value) ? String(value) : undefined;
}

/** The ISO 8601 text of a date object, as n8n's expressions such as `$now` give it. */
export function toIsoText(value: unknown): string | undefined {
	if (value instanceof Date) return isNaN(value.getTime()) ? undefined : value.toISOString();
	const { toISO } = (value ?? {}) as { toISO?: () => string | null };
	return typeof toISO === 'function' ? (toISO.call(value) ?? undefined) : undefined;
}

/** Whether an object holds values by their names. */
function isPlainObject(value: object): boolean {
	return !(value instanceof Date) && !('toISO' in value);
}
