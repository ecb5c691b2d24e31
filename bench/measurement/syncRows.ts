// A separate process: makes a campaign match rows, and watches its own memory meanwhile.
import type { IDataObject } from 'n8n-workflow';

import { autoMappedFields, campaignById } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';

/** What this process prints as JSON. */
export interface SyncRows {
	ms: number;
	/** How many items had each result. */
	results: Record<string, number>;
	/** The peak of the heap above what the rows themselves need. */
	peakBytes: number;
	cpuMs: number;
}

/** The job that this process carries out. */
export interface SyncJob {
	baseUrl: string;
	apiKey: string;
	campaignId: string;
	operation: RunOptions['operation'];
	rows: IDataObject[];
	parameters?: RunOptions['parameters'];
}

const SAMPLE_MS = 50;

function heapBytes(): number {
	return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	const job = JSON.parse(Buffer.concat(chunks).toString()) as SyncJob;
	const { baseUrl, apiKey, campaignId, operation, rows, parameters } = job;
	const server = { baseUrl, requests: [], lines: () => [], options: { moreApiKeys: [] } };
	const form = {
		operation,
		parameters: {
			...campaignById(campaignId),
			email: '={{ $json.email }}',
			...autoMappedFields(),
			unknownInputFields: 'addAsVariables',
			...parameters,
		},
		apiKey,
	};
	for (let round = 0; round < 3; round++) global.gc?.();
	const bytesBefore = heapBytes();
	let peakBytes = bytesBefore;
	const sampling = setInterval(() => (peakBytes = Math.max(peakBytes, heapBytes())), SAMPLE_MS);
	const cpuBefore = process.cpuUsage();
	const start = performance.now();
	const { json, error } = await runNode(server, { ...form, items: rows } as RunOptions);
	const ms = performance.now() - start;
	const { user, system } = process.cpuUsage(cpuBefore);
	clearInterval(sampling);
	if (error) throw error;
	const results: Record<string, number> = {};
	for (const { result } of json) results[String(result)] = (results[String(result)] ?? 0) + 1;
	const output: SyncRows = {
		ms,
		results,
		peakBytes: peakBytes - bytesBefore,
		cpuMs: (user + system) / 1_000,
	};
	console.log(JSON.stringify(output));
}

void main();
