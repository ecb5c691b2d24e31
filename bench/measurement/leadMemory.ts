// A separate process: adds leads and reads the memory that is in use halfway through.
import axios from 'axios';

import { campaignById } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';
import { createPeople } from './nodes';

/** What this process prints as JSON. */
export interface LeadMemory {
	bytesPerLead: number;
}

const [, , baseUrl, apiKey, campaignId, route, count] = process.argv;

const WARM_UP = 40;
const POLL_MS = 500;

// The emulator runs in another process, so its state is requested from it.
const server = { baseUrl, requests: [], lines: () => [], options: { moreApiKeys: [] } };

async function throughNode(leads: number): Promise<void> {
	const { error } = await runNode(server, {
		operation: 'lead: create',
		parameters: { ...campaignById(campaignId), email: '={{ $json.email }}' },
		items: createPeople(leads, `n${leads}`),
		apiKey,
	});
	if (error) throw error;
}

/** The loop that one would write without the node: 20 concurrent requests, then a pause. */
async function throughLoop(leads: number): Promise<void> {
	const answers: unknown[] = [];
	const all = createPeople(leads, `l${leads}`);
	for (let start = 0; start < leads; start += 20) {
		const window = new Promise((resolve) => setTimeout(resolve, 2_000));
		const batch = all.slice(start, start + 20).map(async (person) => await add(person));
		answers.push(...(await Promise.all(batch)));
		await window;
	}
}

async function add(person: object): Promise<unknown> {
	const url = `${baseUrl}/campaigns/${campaignId}/leads/`;
	return (await axios.post(url, person, { auth: { username: '', password: apiKey } })).data;
}

async function countArrived(): Promise<number> {
	const { data } = await axios.get<unknown[]>(baseUrl.replace(/api$/, '_emulator/requests'));
	return data.length;
}

function heldBytes(): number {
	for (let round = 0; round < 3; round++) global.gc?.();
	return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
	const work = route === 'node' ? throughNode : throughLoop;
	await work(WARM_UP);
	const leads = Number(count);
	const before = await countArrived();
	const bytesBefore = heldBytes();
	const running = work(leads);
	while ((await countArrived()) - before < leads / 2) {
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
	const bytesPerLead = (heldBytes() - bytesBefore) / leads;
	await running;
	const result: LeadMemory = { bytesPerLead };
	console.log(JSON.stringify(result));
}

void main();
