import type { GenericValue, IDataObject, INodeProperties } from 'n8n-workflow';

import { emptyValues } from '../../fields/emptyValues';
import { asRecord } from '../../output/records';
import { formatFor } from './formats';
import { isBlank, isUnset } from './values';

/** A value that is sent although it is empty. Blank values are left out otherwise. */
class EmptyValue {
	constructor(private readonly value: GenericValue) {}

	toString(): string {
		return '';
	}

	toJSON(): GenericValue {
		return this.value;
	}
}

/** An empty value that lemlist requires, or with which the user empties a field. */
export function sendEmpty<Value extends GenericValue>(value: Value): Value {
	// Records hold it like any other value, until the request is complete.
	return new EmptyValue(value) as unknown as Value;
}

/** The record with all its values as they are: blank ones and `false` are sent as well. */
export function sendAsGiven(record: IDataObject): IDataObject {
	const entries = Object.entries(record).map(([name, value]) => [
		name,
		isBlank(value) || value === false ? sendEmpty(value as GenericValue) : value,
	]);
	return Object.fromEntries(entries) as IDataObject;
}

/** Whether a value is sent although it is empty. */
export function isSentEmpty(value: unknown): boolean {
	return value instanceof EmptyValue;
}

/** The record as it is sent, with the empty values themselves. */
export function unwrapEmptyValues(record: IDataObject): IDataObject {
	const entries = Object.entries(record).map(([name, value]) => [
		name,
		value instanceof EmptyValue ? value.toJSON() : value,
	]);
	return Object.fromEntries(entries) as IDataObject;
}

/** The record without empty values, for a record that does not exist yet. */
export function withoutEmptyValues(record: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => !isSentEmpty(value)));
}

/** A field whose empty values are sent, because the user chose to clear them. */
interface ClearingField extends INodeProperties {
	clearsValues: true;
}

const CLEARING_NAMES = ['additionalFields', 'updateFields', 'variables', 'customVariables'];

/** The field with the mark that its empty values are sent, if it holds values that a record may lack. */
export function clearing(field: INodeProperties): INodeProperties | ClearingField {
	return CLEARING_NAMES.includes(field.name) ? { ...field, clearsValues: true } : field;
}

/** Whether the empty values of a field are sent. */
export function clearsValues(field: Partial<INodeProperties>): boolean {
	return (field as Partial<ClearingField>).clearsValues === true;
}

// A picker left alone is no wish to empty anything, and what identifies a record is never emptied.
const EMPTY_BY_TYPE: Partial<Record<INodeProperties['type'], GenericValue>> = {
	dateTime: null,
	number: null,
	options: '',
	string: '',
};

/** The members of a collection that were added and left empty, as they are sent. */
export function clearedMembers(members: INodeProperties[], record: IDataObject): IDataObject {
	const cleared = members.filter(
		(member) =>
			member.name in record &&
			member.type in EMPTY_BY_TYPE &&
			isUnset(member, record[member.name]) &&
			!formatFor(member),
	);
	return Object.fromEntries(
		cleared.map(({ name, type, typeOptions }) => [
			name,
			sendEmpty(
				typeOptions?.multipleValues ? ([] as never) : (EMPTY_BY_TYPE[type] as GenericValue),
			),
		]),
	);
}

/** What the user should know: the fields that a response shows with a value although they were sent empty. */
export function unclearedHint(response: unknown, parameters: IDataObject): string | undefined {
	if (parameters[emptyValues.name] !== 'clear') return undefined;
	const record = asRecord(response);
	const data = asRecord(record.data);
	const values: IDataObject = { ...record, ...data, ...asRecord(data.fields ?? record.fields) };
	const names = CLEARING_NAMES.flatMap((field) => Object.entries(asRecord(parameters[field])))
		.filter(([name, value]) => isSentEmpty(value) && !isBlank(values[name]))
		.map(([name]) => name);
	return names.length > 0 ? `lemlist did not empty: ${names.join(', ')}.` : undefined;
}
