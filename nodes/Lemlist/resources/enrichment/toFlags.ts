import type { IDataObject } from 'n8n-workflow';

/** What is chosen, as `findEmail=true` in a query. */
export function toFlags(enrichments: readonly string[]): IDataObject {
	return Object.fromEntries(enrichments.map((name) => [name, true]));
}
