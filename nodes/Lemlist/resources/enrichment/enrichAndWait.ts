import { defineOperation } from '../../engine/define';
import { waitFor } from '../../engine/waiting';
import { enrichments } from '../../fields/enrichment';
import {
	enrichedLead,
	enrichedPerson,
	leadOptionsOfWait,
	maxWaitMinutes,
	personOptionsOfWait,
	subject,
} from '../../fields/enrichmentWait';
import { simplify } from '../../fields/simplify';
import { recordOf } from '../../transport/records';
import { flags } from './flags';
import { enrichmentResult, finished, hasData, running } from './result';

const OF_PERSON = 'POST /enrich';
const OF_LEAD = 'POST /leads/{leadId}/enrich';

// An enrichment may be done a moment before its data is there (docs/lemlist-api.md#enrichment).
const DATA_DELAY_MS = 2_000;

export const enrichAndWait = defineOperation({
	name: 'Enrich and Wait',
	value: 'enrichAndWait',
	action: 'Enrich a person or a lead and wait for the result',
	description:
		'Look for data of a person or a lead and return what was found. If it takes too long, the item holds the enrichment ID for Get.',
	effects: ['costs'],
	fields: [
		subject,
		enrichedPerson,
		enrichedLead,
		enrichments,
		maxWaitMinutes,
		simplify,
		personOptionsOfWait,
		leadOptionsOfWait,
	],
	routes: [OF_PERSON, OF_LEAD],
	route: ({ subject: chosen }) => (chosen === 'lead' ? OF_LEAD : OF_PERSON),
	query: ({ person, enrichments: chosen, options }) => ({
		...person,
		...flags(chosen),
		...options,
	}),
	orderedBy: ({ person, leadId }) => JSON.stringify([person, leadId]),
	output: enrichmentResult,
	async run({ begin, send, pause, fail }, { maxWaitMinutes: minutes }) {
		const { id } = recordOf(await begin());
		if (!id) {
			return fail({
				problem: 'lemlist gave no ID of an enrichment',
				advice: 'Check what is known of the person, and look in lemlist whether it was started.',
			});
		}

		const path = { enrichmentId: id };
		const look = async () => finished(await send('GET /enrich/{enrichmentId}', { path }));
		const result = await waitFor(minutes, pause, look);
		if (!result) {
			const message = `Not ready after ${minutes} minutes. Get the result later with the operation Get and this enrichment ID.`;
			return { ...running(id), message };
		}
		if (hasData(result)) return result;
		await pause(DATA_DELAY_MS);
		return (await look()) ?? result;
	},
});
