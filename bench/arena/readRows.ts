// A process of its own: downloads an export once and throws it away, then reads it as items in n8n's engine.
import { finished } from 'node:stream/promises';

import axios from 'axios';

import { campaign } from '../../test/support/forms';
import { run } from '../../test/support/run';

/** What this process prints as JSON. */
export interface Reading {
	items: number;
	bareMs: number;
	nodeMs: number;
	/** The most memory that the process ever had. */
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
	const { items, error } = await run(server, {
		operation: 'campaign: exportLeads',
		parameters: { ...campaign(campaignId), csvOutput: 'rows' },
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
	// The first download also starts the emulator's code.
	await download();
	const [, bareMs] = await timed(download);
	const [items, nodeMs] = await timed(readRows);
	const peakBytes = process.resourceUsage().maxRSS * 1_024;
	const reading: Reading = { items, bareMs, nodeMs, peakBytes };
	console.log(JSON.stringify(reading));
}

void main();
