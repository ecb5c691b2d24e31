import type { IDataObject } from 'n8n-workflow';

/** The values as texts, because a signal holds nothing else. */
export function toCustomFieldTexts(values: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
