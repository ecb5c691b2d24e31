// A process of its own: adds leads, and looks at the memory that half of them hold when they are through.
import axios from 'axios';

import { campaign } from '../../test/support/forms';
import { run } from '../../test/support/run';
import { people } from './nodes';

/** What this process prints as JSON. */
export interface Holding {
	bytesPerLead: number;
}

const [, , baseUrl, apiKey, campaignId, way, count] = process.argv;

const WARM_UP = 40;
const LOOK_MS = 500;

// The emulator runs elsewhere, so what it has seen is asked for.
const server = { baseUrl, requests: [], lines: () => [], options: { moreApiKeys: [] } };

async function throughNode(leads: number): Promise<void> {
	const { error } = await run(server, {
		operation: 'lead: create',
		parameters: { ...campaign(campaignId), email: '={{ $json.email }}' },
		items: people(leads, `n${leads}`),
		apiKey,
	});
	if (error) throw error;
}

/** The loop that one would write without the node: 20 requests side by side, then a wait. */
async function throughLoop(leads: number): Promise<void> {
	const answers: unknown[] = [];
	const all = people(leads, `l${leads}`);
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

async function arrived(): Promise<number> {
	const { data } = await axios.get<unknown[]>(baseUrl.replace(/api$/, '_emulator/requests'));
	return data.length;
}

function heldBytes(): number {
	for (let round = 0; round < 3; round++) global.gc?.();
	return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
	const work = way === 'node' ? throughNode : throughLoop;
	await work(WARM_UP);
	const leads = Number(count);
	const before = await arrived();
	const bytesBefore = heldBytes();
	const running = work(leads);
	while ((await arrived()) - before < leads / 2) {
		await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
	}
	const bytesPerLead = (heldBytes() - bytesBefore) / leads;
	await running;
	const holding: Holding = { bytesPerLead };
	console.log(JSON.stringify(holding));
}

void main();
