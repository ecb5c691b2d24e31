import { setTimeout as sleep } from 'node:timers/promises';

import type { N8nClient } from '../n8n/client';
import { errorText, nodeTimeMs, outputJson } from '../n8n/executions';
import { LATENCY_MS, type LemlistSide } from './lemlistSide';
import { demand, inSeconds } from './story';

const PEOPLE = 60;
/** lemlist grants 20 requests per 2 s, so the last of 60 may start after 4 s. */
const GRANT_INTERVAL_MS = 2_000;
const IDEAL_MS = 2 * GRANT_INTERVAL_MS + LATENCY_MS;
const NODE = 'Add to campaign';

/** Adds 60 people to the campaign and tells how many arrived, how fast, and what it cost. */
export async function addLeads(
	client: N8nClient,
	workflowId: string,
	{ emulator, campaignId }: LemlistSide,
): Promise<string> {
	// Listing the campaigns has used a part of the last grant; the figures begin with a whole one.
	await sleep(GRANT_INTERVAL_MS);
	const execution = await client.runWorkflow(workflowId, 'Start');
	demand(execution.status === 'success', `the workflow failed: ${errorText(execution)}`);

	const added = emulator
		? emulator.state.leads.filter((lead) => lead.campaignId === campaignId)
		: outputJson(execution, NODE);
	const count = new Set(added.map(({ email }) => email)).size;
	const refusals = emulator?.requests.filter(({ status }) => status === 429).length;

	const time = `${inSeconds(nodeTimeMs(execution, NODE))}, ideal ${inSeconds(IDEAL_MS)}`;
	const costs = refusals === undefined ? '' : `, ${refusals} times 429`;
	const figures = `${count} of ${PEOPLE} leads in the campaign, ${time}${costs}`;
	demand(count === PEOPLE && added.length === PEOPLE, `only ${figures}`);
	demand(!refusals, `lemlist had to refuse requests: ${figures}`);
	return figures;
}
