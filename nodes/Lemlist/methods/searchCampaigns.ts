import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { byPage, collect } from '../transport/pagination';
import { request } from '../transport/request';

const campaigns = byPage('campaigns');

/** The campaigns to choose from: a page of lemlist's list at a time, or all that match a filter. */
export async function searchCampaigns(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken = '0',
): Promise<INodeListSearchResult> {
	const call = { method: 'GET', path: '/campaigns', query: { version: 'v2' } } as const;
	if (filter) return { results: matching(await collect(this, call, campaigns), filter) };

	const page = Number(paginationToken);
	const query = { ...call.query, ...campaigns.query(page, campaigns.size) };
	const answer = await request(this, { ...call, query });
	const results = matching(campaigns.records(answer));
	// lemlist answers with or without a number of pages.
	const isLast = page + 1 >= (campaigns.pageCount?.(answer, campaigns.size) ?? Infinity);
	const isMore = !isLast && results.length === campaigns.size;
	return { results, paginationToken: isMore ? String(page + 1) : undefined };
}

function matching(records: IDataObject[], filter = '') {
	return records
		.map(({ _id, name }) => ({ name: String(name), value: String(_id) }))
		.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
}
