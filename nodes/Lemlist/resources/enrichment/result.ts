import type { IDataObject } from 'n8n-workflow';

import { enrichmentResult } from '../../output/enrichmentResult';
import type { OutputFormat } from '../../output/outputFormat';
import { asRecord } from '../../output/records';

/** Replaces the empty response of a running enrichment (docs/lemlist-api.md#enrichment). */
export function pendingResult(enrichmentId: unknown): IDataObject {
	return { enrichmentId: String(enrichmentId), enrichmentStatus: 'in-progress' };
}

/** The result of a finished enrichment, which may be empty; `undefined` while it runs. */
export function completedResult(response: unknown): IDataObject | undefined {
	const result = asRecord(response);
	const isPending = /^(in.?progress|pending)$/i.test(String(result.enrichmentStatus ?? 'pending'));
	return isPending ? undefined : result;
}

/** Whether a result contains any data. */
export function hasData({ data }: IDataObject): boolean {
	return Object.keys(data ?? {}).length > 0;
}

/** The result of an enrichment, or its status while it runs. */
export const resultOrPending: OutputFormat = {
	...enrichmentResult,
	toItems: (response, parameters) =>
		enrichmentResult.toItems(
			completedResult(response) ?? pendingResult(parameters.enrichmentId),
			parameters,
		),
};
