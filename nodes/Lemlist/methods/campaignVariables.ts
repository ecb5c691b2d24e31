import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { collect } from '../pagination/collect';
import { keyedList } from '../pagination/strategies';
import { LemlistClient } from '../transport/client';

/** The variables that lemlist itself fills in. */
const BUILT_IN_VARIABLES = ['signature', 'unsubscribe'];

/** The lead variables in the messages of the selected campaign; none without a campaign. */
export async function fetchCampaignVariables(context: ILoadOptionsFunctions): Promise<string[]> {
	const campaignId = context.getCurrentNodeParameter('campaignId', { extractValue: true });
	if (typeof campaignId !== 'string' || campaignId.trim() === '') return [];
	const path = `/campaigns/${encodeURIComponent(campaignId.trim())}/sequences`;
	const client = await LemlistClient.for(context);
	const sequences = await collect(client, { method: 'GET', path }, keyedList());
	return extractVariableNames(sequences);
}

/** The distinct names in double braces in all texts of a record, except those with a dot. */
export function extractVariableNames(record: unknown): string[] {
	const names = collectTexts(record).flatMap((text) =>
		[...text.matchAll(/\{\{\s*([A-Za-z_]\w*)\s*(?=\}\}|\|)/g)].map(([, name]) => name),
	);
	return [...new Set(names)].filter((name) => !BUILT_IN_VARIABLES.includes(name));
}

function collectTexts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value as IDataObject).flatMap(collectTexts);
}
