import { defineOperation } from '../../engine/defineOperation';
import { pollUntil } from '../../engine/run/pollUntil';
import { enrichments, PERSON_KEYS } from '../../fields/enrichment';
import {
	enrichedLeadField,
	enrichedPerson,
	leadWaitOptions,
	maxWaitMinutes,
	personWaitOptions,
	enrichmentSubject,
} from '../../fields/enrichAndWait';
import { simplify } from '../../fields/simplify';
import { asRecord } from '../../output/records';
import { enrichmentResult } from '../../output/enrichmentResult';
import { toFlags } from './toFlags';
import { completedResult, hasData, pendingResult } from './result';

const ENRICH_PERSON = 'POST /enrich';
const ENRICH_LEAD = 'POST /leads/{leadId}/enrich';

// An enrichment may be done a moment before its data is there (docs/lemlist-api.md#enrichment).
const DATA_DELAY_MS = 2_000;

export const enrichAndWait = defineOperation({
	name: 'Enrich and Wait',
	value: 'enrichAndWait',
	action: 'Enrich a person or a lead and wait for the result',
	description:
		'Find data for a person or a lead, wait and return the result. If it takes too long, the item contains the enrichment ID, with which Get returns the result later.',
	sideEffects: ['costsCredits'],
	fields: [
		enrichmentSubject,
		enrichedPerson,
		enrichedLeadField,
		enrichments,
		maxWaitMinutes,
		simplify,
		personWaitOptions,
		leadWaitOptions,
	],
	routes: [ENRICH_PERSON, ENRICH_LEAD],
	route: ({ subject }) => (subject === 'lead' ? ENRICH_LEAD : ENRICH_PERSON),
	query: ({ person, enrichments: requestedData, options }) => ({
		...person,
		...toFlags(requestedData),
		...options,
	}),
	requireOneOf: PERSON_KEYS,
	serializeBy: ({ person, leadId }) => JSON.stringify([person, leadId]),
	output: enrichmentResult,
	async run({ start, send, delay, fail }, { maxWaitMinutes: minutes }) {
		const { id } = asRecord(await start());
		if (!id) {
			return fail({
				problem: 'lemlist returned no enrichment ID',
				advice:
					'Check the values of the person, and check in lemlist whether the enrichment was started.',
			});
		}

		const path = { enrichmentId: id };
		const poll = async () => completedResult(await send('GET /enrich/{enrichmentId}', { path }));
		const result = await pollUntil(minutes, delay, poll);
		if (!result) {
			const enrichmentNote = `Not ready after ${minutes} minutes. Get the result later with the operation Get and this enrichment ID.`;
			return { ...pendingResult(id), enrichmentNote };
		}
		if (hasData(result)) return result;
		await delay(DATA_DELAY_MS);
		return (await poll()) ?? result;
	},
});
