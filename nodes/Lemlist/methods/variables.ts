import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { collect } from '../transport/pagination';
import { wholeListById } from '../transport/wholeObjects';

/** What lemlist itself fills in. */
const OF_LEMLIST = ['signature', 'unsubscribe'];

/** The variables of a lead that the messages of the chosen campaign use; none without a campaign. */
export async function variablesOf(context: ILoadOptionsFunctions): Promise<string[]> {
	const campaignId = context.getCurrentNodeParameter('campaignId', { extractValue: true });
	if (typeof campaignId !== 'string' || campaignId.trim() === '') return [];
	const path = `/campaigns/${encodeURIComponent(campaignId.trim())}/sequences`;
	const sequences = await collect(context, { method: 'GET', path }, wholeListById());
	return namesIn(sequences);
}

/** The names in double braces in all texts of a record, each once; those with a dot are no lead's. */
export function namesIn(record: unknown): string[] {
	const names = textsIn(record).flatMap((text) =>
		[...text.matchAll(/\{\{\s*([A-Za-z_]\w*)\s*(?=\}\}|\|)/g)].map(([, name]) => name),
	);
	return [...new Set(names)].filter((name) => !OF_LEMLIST.includes(name));
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value as IDataObject).flatMap(textsIn);
}
