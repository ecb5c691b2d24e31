import type { INodeParameters } from 'n8n-workflow';

import type { OldParameters } from './values';

/** What all lists ask for. */
export const PAGING = {
	fields: { 'Return All': 'Return All', Limit: 'Limit' },
	defaults: { returnAll: false, limit: 5 },
};

export function toPagingParameters({ returnAll, limit }: OldParameters): INodeParameters {
	return (returnAll === true ? { returnAll } : { returnAll, limit }) as INodeParameters;
}

// n8n's node sent one request, and lemlist gives 100 records in one at most.
const MAX_PAGE_SIZE = 100;

/** That a list now gives what its limit always promised. */
export function limitNote({ returnAll, limit }: OldParameters): string[] {
	if (returnAll === true || !(Number(limit) > MAX_PAGE_SIZE)) return [];
	return [`It gave 100 records at most; now it gives up to ${String(limit)}, as its Limit says.`];
}
