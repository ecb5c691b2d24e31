import type { INode } from 'n8n-workflow';

import { node } from '../harness/instance/buildWorkflow';
import { startBenchHarness, type BenchHarness, type Route } from './measurement/benchHarness';
import { log, mean, ratio, seconds, type Row, type Tables } from './measurement/figures';
import { builtIn, ours } from './measurement/nodes';
import {
	idealDurationAfterFirstMs,
	idealDurationMs,
	latencyRange,
} from '../harness/simulation/idealDuration';

const LATENCIES_MS = [150, 400];
const PAGE = 100;

interface List {
	resource: 'activity' | 'campaign';
	records: number;
	/** Short lists are read several times, because the latency of a single burst is random. */
	rounds: number;
	ideal(latencyMs: number): number;
}

const LISTS: List[] = [
	{
		resource: 'activity',
		records: 10_000,
		rounds: 1,
		// Only an incomplete page marks the end of the list, so one more is fetched.
		ideal: (latencyMs) => idealDurationMs(10_000 / PAGE + 1, latencyMs),
	},
	{
		resource: 'campaign',
		records: 2_000,
		rounds: 10,
		ideal: (latencyMs) => idealDurationAfterFirstMs(2_000 / PAGE, latencyMs),
	},
];

const GETTING = {
	ours: (resource: string) => ours(resource, 'getAll', { returnAll: true, simplify: false }),
	builtIn: (resource: string) => builtIn(resource, 'getAll', { returnAll: true, filters: {} }),
};

interface Outcome {
	milliseconds: number;
	error?: string;
	missing: number;
	refused: number;
}

/** Reads long lists with Return All: compared with the ideal, then with n8n's built-in node. */
export async function measureLists(): Promise<Tables> {
	const arena = await startBenchHarness();
	const overIdeal: Row[] = [];
	const comparedToBuiltIn: Row[] = [];
	try {
		for (const list of LISTS) {
			seed(arena, list);
			// The first executions load parts of n8n, which must not be measured.
			await read(arena, list, GETTING.ours, 'direct', LATENCIES_MS[0]);
			await read(arena, list, GETTING.builtIn, 'encrypted', LATENCIES_MS[0]);
			for (const latencyMs of LATENCIES_MS) {
				overIdeal.push(await idealRow(arena, list, latencyMs));
				comparedToBuiltIn.push(await comparison(arena, list, latencyMs));
			}
		}
	} finally {
		await arena.close();
	}
	return {
		'Compared with the ideal': overIdeal,
		"Compared with n8n's built-in node": comparedToBuiltIn,
	};
}

function seed({ emulator }: BenchHarness, { resource, records }: List): void {
	emulator.reset();
	for (let count = 0; count < records; count++) {
		if (resource === 'campaign') emulator.addCampaign();
		else emulator.addActivity({ isFirst: false });
	}
}

async function idealRow(arena: BenchHarness, list: List, latencyMs: number): Promise<Row> {
	const outcomes: Outcome[] = [];
	for (let round = 0; round < list.rounds; round++) {
		outcomes.push(succeeded(await read(arena, list, GETTING.ours, 'direct', latencyMs)));
	}
	const time = mean(outcomes.map(({ milliseconds }) => milliseconds));
	const ideal = list.ideal(latencyMs);
	const total = (key: 'missing' | 'refused') =>
		outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
	return {
		list: formatLabel(list),
		'latency ms': latencyMs,
		runs: list.rounds,
		'ideal s': seconds(ideal),
		'Lemlist Community s': seconds(time),
		'times ideal': ratio(time, ideal),
		'429s': total('refused'),
		missing: total('missing'),
	};
}

async function comparison(arena: BenchHarness, list: List, latencyMs: number): Promise<Row> {
	const own = succeeded(await read(arena, list, GETTING.ours, 'encrypted', latencyMs));
	const other = await read(arena, list, GETTING.builtIn, 'encrypted', latencyMs);
	return {
		list: formatLabel(list),
		'latency ms': latencyMs,
		'Lemlist Community s': seconds(own.milliseconds),
		'built-in s': other.error ? `stopped: ${other.error}` : seconds(other.milliseconds),
		'built-in / ours': other.error ? '' : ratio(other.milliseconds, own.milliseconds),
		'records missing': `${own.missing} / ${other.missing}`,
	};
}

function succeeded(outcome: Outcome): Outcome {
	if (outcome.error) throw new Error(outcome.error);
	return outcome;
}

async function read(
	{ emulator, run }: BenchHarness,
	{ resource, records }: List,
	nodeFor: (resource: string) => INode,
	route: Route,
	latencyMs: number,
): Promise<Outcome> {
	const reader = nodeFor(resource);
	log(`${records} ${resource} records at ${latencyMs} ms, ${reader.name}`);
	emulator.clear();
	emulator.options.latencyMs = latencyRange(latencyMs);
	const start = node('Start', 'n8n-nodes-base.manualTrigger');
	const { milliseconds, items, error } = await run([start, reader], route);
	return {
		milliseconds,
		error,
		missing: records - new Set(items.map(({ json }) => json._id)).size,
		refused: emulator.requests.filter(({ status }) => status === 429).length,
	};
}

function formatLabel({ resource, records }: List): string {
	const plural = resource === 'activity' ? 'activities' : 'campaigns';
	return `${records.toLocaleString('en')} ${plural}`;
}
