import type { IDataObject } from 'n8n-workflow';

interface BatchAnswer {
	results?: Array<IDataObject & { campaignId: string }>;
	errors?: Array<{ campaignId: string; error: string }>;
}

/** The statistics of one campaign in the answer for many. */
export function resultOf(answer: unknown, campaignId: string): IDataObject | undefined {
	const { results = [] } = answer as BatchAnswer;
	return results.find((result) => result.campaignId === campaignId);
}

/** Why the answer for many campaigns lacks this one; nothing when it does not. */
export function failureOf(answer: unknown, campaignId: string): string | undefined {
	if (resultOf(answer, campaignId)) return undefined;
	const { errors = [] } = answer as BatchAnswer;
	const failure = errors.find((error) => error.campaignId === campaignId);
	return failure?.error ?? 'lemlist gave no statistics for this campaign';
}
