import type { GenericValue, IDataObject } from 'n8n-workflow';

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
