import type { IDataObject } from 'n8n-workflow';

import { defineOperation } from '../../engine/defineOperation';
import { toTexts } from '../../engine/input/values';
import { enrichments, person, PERSON_KEYS } from '../../fields/enrichment';
import { bulkEnrichmentOptions } from '../../fields/enrichmentOptions';
import { asRecord, asMessage } from '../../output/records';

// Only the bulk route uses these names (docs/lemlist-api.md#enrichment).
const BULK_REQUEST_NAMES: Record<string, string> = {
	findEmail: 'find_email',
	findPhone: 'find_phone',
	linkedinEnrichment: 'linkedin_enrichment',
	verifyEmail: 'verify',
};

const entryAt = (response: unknown, index: number) =>
	asRecord(Array.isArray(response) && response[index]);

// lemlist returns a text or an object with texts, and refuses other values in it.
function toMetadata(text = ''): IDataObject | string | undefined {
	if (!text.startsWith('{')) return text || undefined;
	try {
		return toTexts(JSON.parse(text) as IDataObject);
	} catch {
		return text;
	}
}

export const enrichMany = defineOperation({
	name: 'Enrich Many',
	value: 'enrichMany',
	action: 'Enrich many people',
	description:
		'Start finding data for one person per input item, up to 500 per request; to get the results, use Get with each returned ID',
	sideEffects: ['costsCredits'],
	fields: [person, enrichments, bulkEnrichmentOptions],
	route: 'POST /v2/enrichments/bulk',
	query: ({ options }) => ({ webhookUrl: options.webhookUrl }),
	requireOneOf: PERSON_KEYS,
	batch: {
		size: 500,
		body: (items) =>
			items.map(({ person: input, enrichments: requestedData, options: { metadata } }) => ({
				input,
				enrichmentRequests: requestedData.map((name) => BULK_REQUEST_NAMES[name] ?? name),
				metadata: toMetadata(metadata),
			})),
		resultFor: (response, index) => {
			const entry = entryAt(response, index);
			return entry.id ? entry : undefined;
		},
		rejectionFor: (response, index) => asMessage(entryAt(response, index).error),
	},
});
