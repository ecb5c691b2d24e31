import { setTimeout as sleep } from 'node:timers/promises';

import type { INode } from 'n8n-workflow';

import { node, buildTable } from '../harness/instance/buildWorkflow';
import { startBenchHarness, type BenchHarness } from './measurement/benchHarness';
import { log, mean, ratio, type Row } from './measurement/figures';
import { addingLeads, CAMPAIGN_ID, createPeople } from './measurement/nodes';
import { createProbe, type Probe } from './measurement/probe';

const WARM_UP = 100;
const FEW = 20;
const MANY = 220;
const ROUNDS = 2;

// Each has its own API key and so its own rate limit; more work makes n8n's overhead weigh less.
const EXECUTIONS = 10;
const IDLE_MS = 10_000;

// Each poll of an execution would count as work of the node.
const WAIT_OPTIONS = { timeoutMs: 5 * 60_000, intervalMs: 3_000 };

/** CPU time for each lead, compared with n8n's HTTP Request node in batches of 20 every 2 s. */
export async function measureCpuPerLead(): Promise<Row[]> {
	const probe = await createProbe();
	const arena = await startBenchHarness(probe.env);
	try {
		const nodes = [addingLeads.ours, httpRequest(arena.emulator.baseUrl)];
		for (const each of nodes) await addLeads(arena, each, WARM_UP);
		const idle = await measureIdleUsage(probe);
		const cpuMs: number[] = [];
		for (const each of nodes) cpuMs.push(await measureCpu(arena, probe, idle, each));
		return [
			...nodes.map(({ name }, index) => ({ node: name, 'CPU ms': cpuMs[index].toFixed(2) })),
			{ node: 'ratio', 'CPU ms': ratio(cpuMs[0], cpuMs[1]) },
		];
	} finally {
		await arena.close();
	}
}

function httpRequest(baseUrl: string): INode {
	const parameters = Object.entries(createPeople(1)[0]).map(([name]) => ({
		name,
		value: `={{ $json.${name} }}`,
	}));
	const request = node('HTTP Request', 'n8n-nodes-base.httpRequest', {
		method: 'POST',
		url: `${baseUrl}/campaigns/${CAMPAIGN_ID}/leads/`,
		authentication: 'predefinedCredentialType',
		nodeCredentialType: 'lemlistCommunityApi',
		sendBody: true,
		bodyParameters: { parameters },
		options: { batching: { batch: { batchSize: 20, batchInterval: 2_000 } } },
	});
	return { ...request, typeVersion: 4.2 };
}

/** The CPU time that an idle n8n uses per millisecond. */
async function measureIdleUsage(probe: Probe): Promise<number> {
	log('n8n, idle');
	await sleep(IDLE_MS);
	const before = await probe.readUsage();
	await sleep(IDLE_MS);
	return ((await probe.readUsage()).cpuMs - before.cpuMs) / IDLE_MS;
}

/** The CPU time of each lead, without that of the execution and of the idle n8n. */
async function measureCpu(
	arena: BenchHarness,
	probe: Probe,
	idle: number,
	each: INode,
): Promise<number> {
	const measureRun = async (count: number) => {
		const before = await probe.readUsage();
		const start = performance.now();
		await addLeads(arena, each, count);
		const restMs = idle * (performance.now() - start);
		return (await probe.readUsage()).cpuMs - before.cpuMs - restMs;
	};
	const rounds: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const few = await measureRun(FEW);
		rounds.push(((await measureRun(MANY)) - few) / (EXECUTIONS * (MANY - FEW)));
	}
	return mean(rounds);
}

async function addLeads(
	{ emulator, run }: BenchHarness,
	each: INode,
	count: number,
): Promise<void> {
	log(`${EXECUTIONS} x ${count} leads, ${each.name}`);
	emulator.reset();
	emulator.addCampaign({ _id: CAMPAIGN_ID });
	// The batches of the HTTP Request node drift and would sometimes get a 429, which ends them.
	Object.assign(emulator.options, { latencyMs: 10, limit: 10_000 });
	const runs = Array.from({ length: EXECUTIONS }, async (_, index) => {
		const rows = buildTable(createPeople(count, `execution${index}`));
		const { error } = await run([...rows, each], 'direct', WAIT_OPTIONS);
		if (error) throw new Error(error);
	});
	await Promise.all(runs);
	const missing = EXECUTIONS * count - emulator.state.leads.length;
	if (missing > 0) throw new Error(`${missing} leads have not arrived`);
}
