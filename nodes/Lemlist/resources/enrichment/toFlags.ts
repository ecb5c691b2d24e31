import type { IDataObject } from 'n8n-workflow';

/** The selected enrichments as query parameters, such as `findEmail=true`. */
export function toFlags(enrichments: readonly string[]): IDataObject {
	return Object.fromEntries(enrichments.map((name) => [name, true]));
}
