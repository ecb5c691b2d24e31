import type { IDataObject } from 'n8n-workflow';

import type { OperationApi, Route } from '../engine/operation';
import { asList } from '../output/records';

const KEYS_PER_REQUEST = 100;

/** A list that lemlist can limit to records with certain keys, such as IDs or email addresses. */
export interface KeyedList {
	route: Route;
	/** The query parameter with up to 100 keys. */
	parameter: string;
}

export const CONTACTS_BY_KEY: KeyedList = { route: 'GET /contacts', parameter: 'idsOrEmails' };

export const COMPANIES_BY_KEY: KeyedList = { route: 'GET /companies', parameter: 'idsOrDomains' };

/** Fetches the records with these keys; blank and unknown keys add none. */
export async function fetchByKeys(
	{ send }: OperationApi,
	{ route, parameter }: KeyedList,
	keys: readonly string[],
): Promise<IDataObject[]> {
	const distinct = [...new Set(keys)].filter(Boolean);
	const records: IDataObject[] = [];
	for (let start = 0; start < distinct.length; start += KEYS_PER_REQUEST) {
		const query = { [parameter]: distinct.slice(start, start + KEYS_PER_REQUEST).join(',') };
		records.push(...asList(await send(route, { query }).catch(ignoreNotFound)));
	}
	return records;
}

// lemlist responds with 404 if it knows none of the keys (docs/lemlist-api.md#contact-shapes).
function ignoreNotFound(error: Error & { httpCode?: string | null }): unknown[] {
	if (error.httpCode !== '404') throw error;
	return [];
}
