import { setTimeout as sleep } from 'node:timers/promises';

import type { INode } from 'n8n-workflow';

import { node, table } from '../test/e2e/support';
import { openArena, type Arena } from './arena/arena';
import { announce, mean, ratio, type Row } from './arena/figures';
import { addingLeads, CAMPAIGN, people } from './arena/nodes';
import { createProbe, type Probe } from './arena/probe';

const WARM_UP = 100;
const FEW = 20;
const MANY = 220;
const ROUNDS = 2;

// Each with an API key and so a pace of its own: what n8n does besides weighs less beside more work.
const EXECUTIONS = 10;
const REST_MS = 10_000;

// Each look at an execution would count as work of the node.
const PATIENCE = { timeoutMs: 5 * 60_000, intervalMs: 3_000 };

/** CPU time for each lead, beside n8n's HTTP Request node in batches of 20 every 2 s. */
export async function measurePerLead(): Promise<Row[]> {
	const probe = await createProbe();
	const arena = await openArena(probe.env);
	try {
		const nodes = [addingLeads.ours, httpRequest(arena.emulator.baseUrl)];
		for (const each of nodes) await addLeads(arena, each, WARM_UP);
		const idle = await idleUse(probe);
		const cpuMs: number[] = [];
		for (const each of nodes) cpuMs.push(await cpuOf(arena, probe, idle, each));
		return [
			...nodes.map(({ name }, index) => ({ node: name, 'CPU ms': cpuMs[index].toFixed(2) })),
			{ node: 'ratio', 'CPU ms': ratio(cpuMs[0], cpuMs[1]) },
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
	await sleep(REST_MS);
	const before = await probe.use();
	await sleep(REST_MS);
	return ((await probe.use()).cpuMs - before.cpuMs) / REST_MS;
}

/** The CPU time of each lead beyond what n8n needs for the execution and for itself. */
async function cpuOf(arena: Arena, probe: Probe, idle: number, each: INode): Promise<number> {
	const cpuOfRun = async (count: number) => {
		const before = await probe.use();
		const start = performance.now();
		await addLeads(arena, each, count);
		const restMs = idle * (performance.now() - start);
		return (await probe.use()).cpuMs - before.cpuMs - restMs;
	};
	const rounds: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const few = await cpuOfRun(FEW);
		rounds.push(((await cpuOfRun(MANY)) - few) / (EXECUTIONS * (MANY - FEW)));
	}
	return mean(rounds);
}

async function addLeads({ emulator, run }: Arena, each: INode, count: number): Promise<void> {
	announce(`${EXECUTIONS} x ${count} leads, ${each.name}`);
	emulator.reset();
	emulator.addCampaign({ _id: CAMPAIGN });
	// The batches of the HTTP Request node drift and would sometimes meet a 429, which ends them.
	Object.assign(emulator.options, { latencyMs: 10, limit: 10_000 });
	const runs = Array.from({ length: EXECUTIONS }, async (_, index) => {
		const rows = table(people(count, `execution${index}`));
		const { error } = await run([...rows, each], 'direct', PATIENCE);
		if (error) throw new Error(error);
	});
	await Promise.all(runs);
	const missing = EXECUTIONS * count - emulator.state.leads.length;
	if (missing > 0) throw new Error(`${missing} leads have not arrived`);
}
