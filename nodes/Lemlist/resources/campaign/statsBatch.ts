import type { IDataObject } from 'n8n-workflow';

import { asRecords, asMessage } from '../../output/records';

/** The statistics of one campaign from the response for several. */
export function resultFor(response: unknown, campaignId: string): IDataObject | undefined {
	return asRecords(response, 'results').find((result) => result.campaignId === campaignId);
}

/** Why a response for several campaigns lacks one of them; `undefined` if it does not. */
export function errorFor(response: unknown, campaignId: string): string | undefined {
	if (resultFor(response, campaignId)) return undefined;
	const errors = asRecords(response, 'errors');
	const entry = errors.find((error) => error.campaignId === campaignId);
	return asMessage(entry?.error) ?? 'lemlist returned no statistics for this campaign';
}
