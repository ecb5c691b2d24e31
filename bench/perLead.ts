import { setTimeout as sleep } from 'node:timers/promises';

import type { INode } from 'n8n-workflow';

import { waitFor } from '../scripts/n8n/waiting';
import { node, table } from '../test/e2e/support';
import { openArena, type Arena } from './arena/arena';
import { announce, ratio, type Row } from './arena/figures';
import { addingLeads, CAMPAIGN, people } from './arena/nodes';
import { createProbe, type Probe } from './arena/probe';

const FEW = 20;
const MANY = 220;
const IDLE_MS = 10_000;

// Each look at an execution would count as work of the node.
const PATIENCE = { timeoutMs: 5 * 60_000, intervalMs: 5_000 };

/** CPU time and memory for each lead, beside n8n's HTTP Request node in batches of 20 every 2 s. */
export async function measurePerLead(): Promise<Row[]> {
	const probe = await createProbe();
	const arena = await openArena(probe.env);
	try {
		const bare = httpRequest(arena.emulator.baseUrl);
		for (const each of [addingLeads.ours, bare]) await addLeads(arena, each, FEW);
		const idle = await idleUse(probe);
		const ours = await costOf(arena, probe, idle, addingLeads.ours);
		const loop = await costOf(arena, probe, idle, bare);
		return [
			{ node: 'Lemlist', 'CPU ms': ours.cpuMs.toFixed(2), kB: ours.kB.toFixed(1) },
			{ node: 'HTTP Request', 'CPU ms': loop.cpuMs.toFixed(2), kB: loop.kB.toFixed(1) },
			{ node: 'ratio', 'CPU ms': ratio(ours.cpuMs, loop.cpuMs), kB: ratio(ours.kB, loop.kB) },
		];
	} finally {
		await arena.close();
	}
}

function httpRequest(baseUrl: string): INode {
	const parameters = Object.entries(people(1)[0]).map(([name]) => ({
		name,
		value: `={{ $json.${name} }}`,
	}));
	const request = node('HTTP Request', 'n8n-nodes-base.httpRequest', {
		method: 'POST',
		url: `${baseUrl}/campaigns/${CAMPAIGN}/leads/`,
		authentication: 'predefinedCredentialType',
		nodeCredentialType: 'lemlistCommunityApi',
		sendBody: true,
		bodyParameters: { parameters },
		options: { batching: { batch: { batchSize: 20, batchInterval: 2_000 } } },
	});
	return { ...request, typeVersion: 4.2 };
}

/** The CPU time that n8n takes in a millisecond when it has nothing to do. */
async function idleUse(probe: Probe): Promise<number> {
	announce('n8n at rest');
	const before = await probe.use();
	await sleep(IDLE_MS);
	return ((await probe.use()).cpuMs - before.cpuMs) / IDLE_MS;
}

async function costOf(arena: Arena, probe: Probe, idle: number, each: INode) {
	const cpuOf = async (count: number) => {
		const before = await probe.use();
		const start = performance.now();
		await addLeads(arena, each, count);
		const restMs = idle * (performance.now() - start);
		return (await probe.use()).cpuMs - before.cpuMs - restMs;
	};
	const few = await cpuOf(FEW);
	const many = await cpuOf(MANY);
	return { cpuMs: (many - few) / (MANY - FEW), kB: (await heldBytes(arena, probe, each)) / 1e3 };
}

/** What n8n holds for each lead in the middle of a run. */
async function heldBytes(arena: Arena, probe: Probe, each: INode): Promise<number> {
	const before = await probe.useWhenCollected();
	const running = addLeads(arena, each, MANY);
	const { requests } = arena.emulator;
	await waitFor('half of the leads', () => requests.length >= MANY / 2 || undefined);
	const { heapUsed } = await probe.useWhenCollected();
	await running;
	return (heapUsed - before.heapUsed) / MANY;
}

async function addLeads({ emulator, run }: Arena, each: INode, count: number): Promise<void> {
	announce(`${count} leads, ${each.name}`);
	emulator.reset();
	emulator.addCampaign({ _id: CAMPAIGN });
	emulator.options.latencyMs = 10;
	const { error } = await run([...table(people(count)), each], 'direct', PATIENCE);
	if (error) throw new Error(error);
	if (emulator.state.leads.length !== count) throw new Error('Not all leads have arrived');
}
