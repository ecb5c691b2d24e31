// A separate process: downloads an export and discards it, then reads it as items in n8n's engine.
import { finished } from 'node:stream/promises';

import axios from 'axios';

import { campaignById } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';

/** What this process prints as JSON. */
export interface ReadRowsResult {
	items: number;
	bareMs: number;
	nodeMs: number;
	/** The peak memory of the process. */
	peakBytes: number;
}

const [, , baseUrl, apiKey, campaignId] = process.argv;
const server = { baseUrl, requests: [], lines: () => [], options: { moreApiKeys: [] } };

async function download(): Promise<void> {
	const { data } = await axios.get(`${baseUrl}/campaigns/${campaignId}/export/leads`, {
		auth: { username: '', password: apiKey },
		responseType: 'stream',
	});
	data.resume();
	await finished(data);
}

async function readRows(): Promise<number> {
	const { items, error } = await runNode(server, {
		operation: 'campaign: exportLeads',
		parameters: { ...campaignById(campaignId), csvOutput: 'rows' },
		apiKey,
	});
	if (error) throw error;
	return items.length;
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
	const start = performance.now();
	return [await work(), performance.now() - start];
}

async function main(): Promise<void> {
	// The first download also warms the emulator up.
	await download();
	const [, bareMs] = await timed(download);
	const [items, nodeMs] = await timed(readRows);
	const peakBytes = process.resourceUsage().maxRSS * 1_024;
	const result: ReadRowsResult = { items, bareMs, nodeMs, peakBytes };
	console.log(JSON.stringify(result));
}

void main();
