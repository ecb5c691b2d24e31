import type { IDataObject } from 'n8n-workflow';

import { simplifiable } from '../../output/items';
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

// The fields that lemlist reads from a LinkedIn profile.
const PROFILE_FIELDS = [
	...['linkedinUrl', 'firstName', 'lastName', 'occupation', 'tagline'],
	...['companyName', 'companyDomain', 'industry', 'locationName'],
];

/** What an enrichment has found, or its status. */
export const enrichmentResult = simplifiable(
	'enrichmentId',
	'enrichmentStatus',
	'enrichmentNote',
	{ email: 'data.email.email', emailStatus: 'data.email.status', phone: 'data.phone.phone' },
	...PROFILE_FIELDS.map((name) => ({ [name]: `data.linkedin.${name}` })),
);

/** The result of an enrichment, or its status while it runs. */
export const resultOrPending: OutputFormat = {
	...enrichmentResult,
	toItems: (response, parameters) =>
		enrichmentResult.toItems(
			completedResult(response) ?? pendingResult(parameters.enrichmentId),
			parameters,
		),
};
