import type { IDataObject } from 'n8n-workflow';

/** What is chosen, as `findEmail=true` in a query. */
export function flags(chosen: readonly string[]): IDataObject {
	return Object.fromEntries(chosen.map((name) => [name, true]));
}
