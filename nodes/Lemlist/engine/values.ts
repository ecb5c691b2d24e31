import type { GenericValue, IDataObject, INode } from 'n8n-workflow';

import { badInput } from './badInput';

/** Whether nothing was filled in; such values are not sent. */
export function isBlank(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	return typeof value === 'object' && Object.keys(value).length === 0 && isPlain(value);
}

/** The same record without blank values, and without `false` where that says no more than nothing. */
export function filledIn(record: IDataObject, isFalseBlank = false): IDataObject {
	return Object.fromEntries(
		Object.entries(record).filter(
			([, value]) => !isBlank(value) && !(isFalseBlank && value === false),
		),
	);
}

/** Records in one. A value that is filled in replaces that of a former record, a blank one does not. */
export function merged(...records: IDataObject[]): IDataObject {
	return Object.assign({}, ...records.map((record) => filledIn(record))) as IDataObject;
}

/** Named values of a lead, types kept; refuses an object or a list, which lemlist cannot store. */
export function scalars(node: INode, label: string, record: IDataObject): IDataObject {
	const filled = Object.entries(filledIn(record)).map(([name, value]) => {
		if (name.trim() === '') {
			throw badInput(node, label, 'has a value without a name', 'Give every variable a name.');
		}
		return [name.trim(), scalar(node, label, name, value)];
	});
	return Object.fromEntries(filled) as IDataObject;
}

function scalar(node: INode, label: string, name: string, value: unknown): GenericValue {
	const text = asDateText(value);
	if (text !== undefined) return text;
	const misfit = misfitOf(value);
	if (!misfit) return value as GenericValue;
	throw badInput(node, label, `has ${misfit} in '${name}'`, ADVICE);
}

const ADVICE =
	'lemlist variables hold text, numbers or true and false. Choose one value of it, join the values to a text, or check its expression.';

/** What a value is that is neither text, nor a number, nor true or false; nothing when it is one. */
export function misfitOf(value: unknown): string | undefined {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) {
		return isPlain(value) ? 'an object' : 'an invalid date';
	}
	return typeof value === 'number' && !Number.isFinite(value) ? String(value) : undefined;
}

/** The ISO 8601 text of a date object, as n8n's expressions such as `$now` give it. */
export function asDateText(value: unknown): string | undefined {
	if (value instanceof Date) return isNaN(value.getTime()) ? undefined : value.toISOString();
	const { toISO } = (value ?? {}) as { toISO?: () => string | null };
	return typeof toISO === 'function' ? (toISO.call(value) ?? undefined) : undefined;
}

/** Whether an object holds values by their names. */
function isPlain(value: object): boolean {
	return !(value instanceof Date) && !('toISO' in value);
}
