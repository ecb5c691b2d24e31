import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { buildTable } from '../harness/instance/buildWorkflow';
import { startBenchHarness, type BenchHarness } from './measurement/benchHarness';
import { log, ratio, seconds, type Row } from './measurement/figures';
import { addingLeads, CAMPAIGN_ID, createPeople } from './measurement/nodes';
import { createProbe, type Probe } from './measurement/probe';

const WARM_UP = 100;
const LEADS = 2_000;
const LATENCY_MS = 10;

// Each poll of an execution would count as work of the node.
const WAIT_OPTIONS = { timeoutMs: 15 * 60_000, intervalMs: 3_000 };

const CLIENT = '.n8n/nodes/node_modules/n8n-nodes-lemlist/dist/nodes/Lemlist/transport/client.js';
const READING = /await (\(0, \w+\.readCredential\)\(context, itemIndex\))/;

interface Side {
	name: string;
	arena: BenchHarness;
	probe: Probe;
}

interface Outcome {
	milliseconds: number;
	cpuMs: number;
}

/**
 * What it costs that the credential is read for each item: leads of one account, next to a second n8n with
 * a copy of the package that reads the credential once. Both run at the same time, so that whatever else the
 * machine does slows down both.
 */
export async function measureAccounts(): Promise<Row[]> {
	const sides: Side[] = [];
	try {
		for (const name of ['for each item', 'once']) {
			const probe = await createProbe();
			sides.push({ name, probe, arena: await startBenchHarness(probe.env) });
		}
		await readCredentialOnce(sides[1].arena);
		await Promise.all(sides.map(async (side) => await addLeads(side, WARM_UP)));
		const outcomes = await Promise.all(sides.map(async (side) => await addLeads(side, LEADS)));
		const [each, once] = outcomes;
		return [
			...outcomes.map(({ milliseconds, cpuMs }, index) => ({
				'credential read': sides[index].name,
				seconds: seconds(milliseconds),
				'CPU ms per item': (cpuMs / LEADS).toFixed(2),
			})),
			{
				'credential read': 'ratio, and difference',
				seconds: ratio(each.milliseconds, once.milliseconds),
				'CPU ms per item': ((each.cpuMs - once.cpuMs) / LEADS).toFixed(2),
			},
		];
	} finally {
		for (const { arena } of sides) await arena.close();
	}
}

/** Changes the installed package so that it reads the credential once for each execution of the node. */
async function readCredentialOnce({ server }: BenchHarness): Promise<void> {
	await server.stop();
	const path = join(server.userFolder, CLIENT);
	const code = await readFile(path, 'utf8');
	const changed = code.replace(READING, 'await (context.credentialOfBench ??= $1)');
	if (changed === code) throw new Error('The package reads its credential elsewhere');
	await writeFile(path, changed);
	await server.start();
}

async function addLeads({ name, arena, probe }: Side, count: number): Promise<Outcome> {
	const { emulator, run } = arena;
	log(`${count} leads, credential read ${name}`);
	emulator.reset();
	emulator.addCampaign({ _id: CAMPAIGN_ID });
	emulator.options.latencyMs = LATENCY_MS;
	const before = await probe.readUsage();
	const nodes = [...buildTable(createPeople(count)), addingLeads.ours];
	const { milliseconds, error } = await run(nodes, 'direct', WAIT_OPTIONS);
	if (error) throw new Error(error);
	const missing = count - emulator.state.leads.length;
	if (missing > 0) throw new Error(`${missing} leads have not arrived`);
	return { milliseconds, cpuMs: (await probe.readUsage()).cpuMs - before.cpuMs };
}
