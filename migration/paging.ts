import type { INodeParameters } from 'n8n-workflow';

import type { OldParameters } from './values';

/** The fields of all lists. */
export const PAGING = {
	fields: { 'Return All': 'Return All', Limit: 'Limit' },
	defaults: { returnAll: false, limit: 5 },
};

export function toPagingParameters({ returnAll, limit }: OldParameters): INodeParameters {
	return (returnAll === true ? { returnAll } : { returnAll, limit }) as INodeParameters;
}

// The built-in node sent one request, and lemlist returns up to 100 records in one.
const MAX_PAGE_SIZE = 100;

/** Tells the owner that a list now returns as many records as its limit says. */
export function limitNote({ returnAll, limit }: OldParameters): string[] {
	if (returnAll === true || !(Number(limit) > MAX_PAGE_SIZE)) return [];
	return [
		`It returned up to 100 records; now it returns up to ${String(limit)}, as its Limit says.`,
	];
}
