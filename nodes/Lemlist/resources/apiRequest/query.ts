import type { IDataObject } from 'n8n-workflow';

import { sendAsGiven } from '../../engine/input/emptyValue';

/** A query with all its values, blank ones as well; an object becomes JSON, as lemlist reads filters. */
export function toQuery(values: IDataObject): IDataObject {
	const entries = Object.entries(values).map(([name, value]) => {
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
		return [name.replace(/\[\]$/, ''), isObject ? JSON.stringify(value) : value];
	});
	return sendAsGiven(Object.fromEntries(entries) as IDataObject);
}

/** The values of rows by name; those of rows with the same name, or of one that ends with `[]`, as a list. */
export function groupRows(rows: ReadonlyArray<{ name?: string; value?: string }>): IDataObject {
	const groups = new Map<string, string[]>();
	for (const { name = '', value = '' } of rows)
		groups.set(name, [...(groups.get(name) ?? []), value]);
	const entries = [...groups].map(([name, values]) => [
		name,
		values.length > 1 || name.endsWith('[]') ? values : values[0],
	]);
	return Object.fromEntries(entries) as IDataObject;
}
