import type { EmulatorOptions } from '../emulator';
import {
	startBenchHarness,
	type BenchHarness,
	type NodeRun,
	type Route,
} from './measurement/benchHarness';
import { log, mean, ratio, seconds, type Row, type Tables } from './measurement/figures';
import { addingLeads, CAMPAIGN_ID, createPeople } from './measurement/nodes';
import { buildTable } from '../harness/instance/buildWorkflow';
import { idealDurationMs, latencyRange } from '../harness/simulation/idealDuration';

const LATENCIES_MS = [10, 150, 400];
const WINDOWS = ['fixed', 'sliding'] as const;

// Short runs are repeated, because the latency of their last burst is random.
const ROUNDS: Record<number, number> = { 20: 5, 60: 3, 200: 1, 1_000: 1 };

// The built-in node sends one request after the other and would need seven minutes for 1,000 leads at 400 ms.
const COMPARED_LEADS = [20, 60, 200];

interface Case {
	leads: number;
	latencyMs: number;
	window: EmulatorOptions['window'];
	route: Route;
}

interface Outcome extends NodeRun {
	refused: number;
	lost: number;
	twice: number;
}

/** Adds leads to a campaign: compared with the ideal, then with n8n's built-in node. */
export async function measurePacing(): Promise<Tables> {
	const arena = await startBenchHarness();
	try {
		// The first executions load parts of n8n, which must not be measured.
		const warmUp: Case = { leads: 20, latencyMs: 10, window: 'fixed', route: 'encrypted' };
		await addLeads(arena, 'ours', warmUp);
		await addLeads(arena, 'builtIn', warmUp);
		return {
			'Compared with the ideal': await overIdeal(arena),
			"Compared with n8n's built-in node, in a fixed window": await comparedToBuiltIn(arena),
		};
	} finally {
		await arena.close();
	}
}

async function overIdeal(arena: BenchHarness): Promise<Row[]> {
	const rows: Row[] = [];
	for (const leads of Object.keys(ROUNDS).map(Number)) {
		for (const latencyMs of LATENCIES_MS) {
			for (const window of WINDOWS) {
				const outcomes: Outcome[] = [];
				for (let round = 0; round < ROUNDS[leads]; round++) {
					outcomes.push(
						await addLeads(arena, 'ours', { leads, latencyMs, window, route: 'direct' }),
					);
				}
				rows.push(toRow({ leads, latencyMs, window, route: 'direct' }, outcomes));
			}
		}
	}
	return rows;
}

function toRow({ leads, latencyMs, window }: Case, outcomes: Outcome[]): Row {
	const failed = outcomes.find(({ error }) => error);
	if (failed) throw new Error(failed.error);
	const time = mean(outcomes.map(({ milliseconds }) => milliseconds));
	const ideal = idealDurationMs(leads, latencyMs);
	const total = (key: 'refused' | 'lost' | 'twice') =>
		outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
	return {
		leads,
		'latency ms': latencyMs,
		window: String(window),
		runs: outcomes.length,
		'ideal s': seconds(ideal),
		'Lemlist Community s': seconds(time),
		'times ideal': ratio(time, ideal),
		'429s': total('refused'),
		lost: total('lost'),
		twice: total('twice'),
	};
}

async function comparedToBuiltIn(arena: BenchHarness): Promise<Row[]> {
	const rows: Row[] = [];
	for (const leads of COMPARED_LEADS) {
		for (const latencyMs of LATENCIES_MS) {
			const it: Case = { leads, latencyMs, window: 'fixed', route: 'encrypted' };
			const own = await addLeads(arena, 'ours', it);
			if (own.error) throw new Error(own.error);
			const other = await addLeads(arena, 'builtIn', it);
			rows.push({
				leads,
				'latency ms': latencyMs,
				'Lemlist Community s': seconds(own.milliseconds),
				'built-in s': other.error ? stopped(leads, other) : seconds(other.milliseconds),
				'built-in / ours': other.error ? '' : ratio(other.milliseconds, own.milliseconds),
				'leads missing': `${own.lost} / ${other.lost}`,
				'429s': `${own.refused} / ${other.refused}`,
			});
		}
	}
	return rows;
}

function stopped(leads: number, { lost, error = '' }: Outcome): string {
	const isForRate = /too many requests/i.test(error);
	return `stopped at lead ${leads - lost + 1}${isForRate ? ' by a 429' : `: ${error}`}`;
}

async function addLeads(
	{ emulator, run }: BenchHarness,
	who: keyof typeof addingLeads,
	{ leads, latencyMs, window, route }: Case,
): Promise<Outcome> {
	log(`${leads} leads at ${latencyMs} ms, ${window} window, ${who}`);
	emulator.reset();
	emulator.addCampaign({ _id: CAMPAIGN_ID });
	Object.assign(emulator.options, { latencyMs: latencyRange(latencyMs), window });
	const done = await run([...buildTable(createPeople(leads)), addingLeads[who]], route);

	const emails = emulator.state.leads.map(({ email }) => email);
	const distinct = new Set(emails).size;
	return {
		...done,
		refused: emulator.requests.filter(({ status }) => status === 429).length,
		lost: leads - distinct,
		twice: emails.length - distinct,
	};
}
