import type { IDataObject } from 'n8n-workflow';

/** For whom a waterfall is used; empty without any country. */
export function toConditions(countries?: string[], excludedCountries?: string[]): IDataObject {
	const lists = { in: countries ?? [], out: excludedCountries ?? [] };
	const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
	return filled.length > 0 ? { country: Object.fromEntries(filled) } : {};
}
