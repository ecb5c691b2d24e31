import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { extractVariableNames } from '../output/message/variableNames';
import { collect } from '../pagination/collect';
import { keyedList } from '../pagination/strategies';
import { LemlistClient } from '../transport/client';

/** The lead variables in the messages of the selected campaign; none without a campaign. */
export async function fetchCampaignVariables(context: ILoadOptionsFunctions): Promise<string[]> {
	const campaignId = context.getCurrentNodeParameter('campaignId', { extractValue: true });
	if (typeof campaignId !== 'string' || campaignId.trim() === '') return [];
	const path = `/campaigns/${encodeURIComponent(campaignId.trim())}/sequences`;
	const client = await LemlistClient.for(context);
	const sequences = await collect(client, { method: 'GET', path }, keyedList());
	return extractVariableNames(sequences);
}
