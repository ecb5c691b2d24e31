import type { IDataObject } from 'n8n-workflow';

import { simplified } from '../../output/items';
import type { Output } from '../../output/output';
import { recordOf } from '../../transport/records';

/** Replaces the empty response of a running enrichment (docs/lemlist-api.md#enrichment). */
export function running(enrichmentId: unknown): IDataObject {
	return { enrichmentId: String(enrichmentId), enrichmentStatus: 'in-progress' };
}

/** The result, if lemlist has finished; it may have found nothing. */
export function finished(answer: unknown): IDataObject | undefined {
	const result = recordOf(answer);
	const isRunning = /^(in.?progress|pending)$/i.test(String(result.enrichmentStatus ?? 'pending'));
	return isRunning ? undefined : result;
}

/** Whether a result holds any data. */
export function hasData({ data }: IDataObject): boolean {
	return Object.keys(data ?? {}).length > 0;
}

// What lemlist reads from a profile, under its names.
const OF_PROFILE = [
	...['linkedinUrl', 'firstName', 'lastName', 'occupation', 'tagline'],
	...['companyName', 'companyDomain', 'industry', 'locationName'],
];

/** What was found, or how far lemlist is. */
export const enrichmentResult = simplified(
	'enrichmentId',
	'enrichmentStatus',
	'message',
	{ email: 'data.email.email', emailStatus: 'data.email.status', phone: 'data.phone.phone' },
	...OF_PROFILE.map((name) => ({ [name]: `data.linkedin.${name}` })),
);

/** The result, or that there is none yet. */
export const resultOrRunning: Output = {
	...enrichmentResult,
	toItems: (answer, parameters) =>
		enrichmentResult.toItems(finished(answer) ?? running(parameters.enrichmentId), parameters),
};
