import type { IDataObject } from 'n8n-workflow';

/** The values as a query carries them; as a text, `false` is a value like any other. */
export function toQueryStrings(values: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
