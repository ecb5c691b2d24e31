import type { IDataObject } from 'n8n-workflow';

import { simplifiable } from '../../output/items';
import type { OutputFormat } from '../../output/outputFormat';
import { asRecord } from '../../output/records';

/** Replaces the empty response of a running enrichment (docs/lemlist-api.md#enrichment). */
export function pendingResult(enrichmentId: unknown): IDataObject {
	return { enrichmentId: String(enrichmentId), enrichmentStatus: 'in-progress' };
}

/** The result, if lemlist has finished; it may have found nothing. */
export function completedResult(response: unknown): IDataObject | undefined {
	const result = asRecord(response);
	const isPending = /^(in.?progress|pending)$/i.test(String(result.enrichmentStatus ?? 'pending'));
	return isPending ? undefined : result;
}

/** Whether a result holds any data. */
export function hasData({ data }: IDataObject): boolean {
	return Object.keys(data ?? {}).length > 0;
}

// What lemlist reads from a profile, under its names.
const PROFILE_FIELDS = [
	...['linkedinUrl', 'firstName', 'lastName', 'occupation', 'tagline'],
	...['companyName', 'companyDomain', 'industry', 'locationName'],
];

/** What was found, or how far lemlist is. */
export const enrichmentResult = simplifiable(
	'enrichmentId',
	'enrichmentStatus',
	'message',
	{ email: 'data.email.email', emailStatus: 'data.email.status', phone: 'data.phone.phone' },
	...PROFILE_FIELDS.map((name) => ({ [name]: `data.linkedin.${name}` })),
);

/** The result, or that there is none yet. */
export const resultOrPending: OutputFormat = {
	...enrichmentResult,
	toItems: (response, parameters) =>
		enrichmentResult.toItems(
			completedResult(response) ?? pendingResult(parameters.enrichmentId),
			parameters,
		),
};
