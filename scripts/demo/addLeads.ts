import { setTimeout as sleep } from 'node:timers/promises';

import type { N8nClient } from '../../harness/n8n/n8nClient';
import { errorText, nodeTimeMs, outputJson } from '../../harness/n8n/execution';
import { LATENCY_MS, type LemlistTarget } from './lemlistTarget';
import { assert, formatSeconds } from './report';

const PEOPLE = 60;
/** lemlist allows 20 requests per 2 s, so the last of 60 may start after 4 s. */
const RATE_WINDOW_MS = 2_000;
const IDEAL_MS = 2 * RATE_WINDOW_MS + LATENCY_MS;
const NODE = 'Add to campaign';

/** Adds 60 people to the campaign and returns how many arrived, how fast, and after how many refusals. */
export async function addLeads(
	client: N8nClient,
	workflowId: string,
	{ emulator, campaignId }: LemlistTarget,
): Promise<string> {
	// Listing the campaigns has used part of the quota; the measurement starts with a full one.
	await sleep(RATE_WINDOW_MS);
	const execution = await client.runWorkflow(workflowId, 'Start');
	assert(execution.status === 'success', `the workflow failed: ${errorText(execution)}`);

	const added = emulator
		? emulator.state.leads.filter((lead) => lead.campaignId === campaignId)
		: outputJson(execution, NODE);
	const count = new Set(added.map(({ email }) => email)).size;
	const refusals = emulator?.requests.filter(({ status }) => status === 429).length;

	const time = `${formatSeconds(nodeTimeMs(execution, NODE))}, ideal ${formatSeconds(IDEAL_MS)}`;
	const costs = refusals === undefined ? '' : `, ${refusals} times 429`;
	const figures = `${count} of ${PEOPLE} leads in the campaign, ${time}${costs}`;
	assert(count === PEOPLE && added.length === PEOPLE, `only ${figures}`);
	assert(!refusals, `lemlist had to refuse requests: ${figures}`);
	return figures;
}
