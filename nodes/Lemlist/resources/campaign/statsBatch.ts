import type { IDataObject } from 'n8n-workflow';

import { listIn, wordsOf } from '../../transport/records';

/** The statistics of one campaign in the answer for many. */
export function resultOf(answer: unknown, campaignId: string): IDataObject | undefined {
	return listIn(answer, 'results').find((result) => result.campaignId === campaignId);
}

/** Why the answer for many campaigns lacks this one; nothing when it does not. */
export function failureOf(answer: unknown, campaignId: string): string | undefined {
	if (resultOf(answer, campaignId)) return undefined;
	const errors = listIn(answer, 'errors');
	const failure = errors.find((error) => error.campaignId === campaignId);
	return wordsOf(failure?.error) ?? 'lemlist gave no statistics for this campaign';
}
