import { defineOperation } from '../../engine/define';
import { enrichments, person } from '../../fields/enrichment';
import { bulkEnrichmentOptions } from '../../fields/enrichmentOptions';
import { recordOf, wordsOf } from '../../transport/records';

// Only the bulk route uses these names (docs/lemlist-api.md#enrichment).
const REQUESTS: Record<string, string> = {
	findEmail: 'find_email',
	findPhone: 'find_phone',
	linkedinEnrichment: 'linkedin_enrichment',
	verifyEmail: 'verify',
};

const entryOf = (answer: unknown, index: number) =>
	recordOf(Array.isArray(answer) && answer[index]);

export const enrichMany = defineOperation({
	name: 'Enrich Many',
	value: 'enrichMany',
	action: 'Enrich many people',
	description:
		'Start to look for data of one person for each input item, up to 500 in one request; use Get with each returned ID for the result',
	effects: ['costs'],
	fields: [person, enrichments, bulkEnrichmentOptions],
	route: 'POST /v2/enrichments/bulk',
	query: ({ options }) => ({ webhookUrl: options.webhookUrl }),
	batch: {
		size: 500,
		body: (items) =>
			items.map(({ person: input, enrichments: chosen, options: { metadata } }) => ({
				input,
				enrichmentRequests: chosen.map((name) => REQUESTS[name] ?? name),
				metadata,
			})),
		resultOf: (answer, index) => {
			const entry = entryOf(answer, index);
			return entry.id ? entry : undefined;
		},
		refusalOf: (answer, index) => wordsOf(entryOf(answer, index).error),
	},
});
