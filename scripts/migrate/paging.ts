import type { INodeParameters } from 'n8n-workflow';

import type { Old } from './values';

/** What all lists ask for. */
export const PAGING = {
	fields: { 'Return All': 'Return All', Limit: 'Limit' },
	defaults: { returnAll: false, limit: 5 },
};

export function pagingOf({ returnAll, limit }: Old): INodeParameters {
	return (returnAll === true ? { returnAll } : { returnAll, limit }) as INodeParameters;
}

// n8n's node sent one request, and lemlist gives 100 records in one at most.
const MOST_OF_ONE_PAGE = 100;

/** That a list now gives what its limit always promised. */
export function longerList({ returnAll, limit }: Old): string[] {
	if (returnAll === true || !(Number(limit) > MOST_OF_ONE_PAGE)) return [];
	return [`It gave 100 records at most; now it gives up to ${String(limit)}, as its Limit says.`];
}
