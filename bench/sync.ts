import { spawn } from 'node:child_process';
import { join } from 'node:path';

import type { INode } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../emulator';
import { buildTable } from '../harness/instance/buildWorkflow';
import { PROJECT_ROOT } from '../harness/pack';
import { changedFields } from '../nodes/Lemlist/comparison/storedValues';
import { CampaignLeads, toIdentity } from '../nodes/Lemlist/resources/lead/campaignLeads';
import { log, seconds, type Row, type Tables } from './measurement/figures';
import { startBenchHarness, type BenchHarness } from './measurement/benchHarness';
import { builtIn, CAMPAIGN_ID, ours } from './measurement/nodes';
import type { SyncJob, SyncRows } from './measurement/syncRows';

const LATENCY_MS = 150;
const ROWS = 2_000;
const CHANGED = 50;
const NEW = 20;
const MISSING = 10;
const MANY_ROWS = 20_000;
const BUILT_IN_TYPE = 'n8n-nodes-base.lemlist';

interface Person {
	email: string;
	firstName: string;
	companyName: string;
	seats: number;
}

/** The hourly job of a sheet of 2,000 rows in a real n8n, and a campaign of 20,000 leads. */
export async function measureSync(): Promise<Tables> {
	return {
		[`${ROWS} rows, of which ${CHANGED} changed, ${NEW} are new, and ${MISSING} leads are missing`]:
			await measureJobs(),
		[`${MANY_ROWS} rows and leads`]: await measureMany(),
	};
}

const IN_CAMPAIGN = {
	campaignId: { __rl: true, mode: 'id', value: CAMPAIGN_ID },
	email: '={{ $json.email }}',
	variables: { mappingMode: 'autoMapInputData', value: null },
	unknownInputFields: 'addAsVariables',
};

const JOBS: Record<string, INode> = {
	'Sync, missing leads stay': ours('lead', 'sync', IN_CAMPAIGN),
	'Sync, missing leads are paused': ours('lead', 'sync', { ...IN_CAMPAIGN, missing: 'pause' }),
	'Create or Update': ours('lead', 'upsert', IN_CAMPAIGN),
	// It has no update of a lead in a campaign.
	"Create of n8n's built-in node": {
		...builtIn('lead', 'create', {
			campaignId: CAMPAIGN_ID,
			email: '={{ $json.email }}',
			additionalFields: { firstName: '={{ $json.firstName }}' },
		}),
		onError: 'continueRegularOutput',
	},
};

async function measureJobs(): Promise<Row[]> {
	const rows = [
		...people(ROWS - NEW).map((person, index) =>
			index < CHANGED ? { ...person, firstName: 'Changed' } : person,
		),
		...people(NEW, ROWS),
	];
	const arena = await startBenchHarness();
	arena.emulator.options.latencyMs = LATENCY_MS;
	const table: Row[] = [];
	try {
		for (const [name, job] of Object.entries(JOBS)) {
			seed(arena.emulator, ROWS - NEW + MISSING);
			const isBuiltIn = job.type === BUILT_IN_TYPE;
			for (const run of isBuiltIn ? ['first'] : ['first', 'second']) {
				log(`${name}, ${run} run`);
				table.push({ job: name, run, ...(await runJob(arena, job, rows)) });
			}
		}
	} finally {
		await arena.close();
	}
	return table;
}

async function runJob({ emulator, run }: BenchHarness, job: INode, rows: Person[]): Promise<Row> {
	emulator.clear();
	const isBuiltIn = job.type === BUILT_IN_TYPE;
	const table = buildTable(rows.map((row) => ({ ...row })));
	const { milliseconds, items, error } = await run(
		[...table, job],
		isBuiltIn ? 'encrypted' : 'direct',
	);
	if (error) throw new Error(error);
	const lines = emulator.lines();
	const stored = new Map(
		emulator.state.leads.map(({ email, variables }) => [email, variables.firstName]),
	);
	const wrong = rows.filter(({ email, firstName }) => stored.get(email) !== firstName);
	const results = items.map(({ json }) => String(json.result ?? (json.error ? 'failed' : 'done')));
	return {
		requests: lines.length,
		writes: lines.filter((line) => !line.startsWith('GET')).length,
		'429s': emulator.requests.filter(({ status }) => status === 429).length,
		seconds: seconds(milliseconds),
		results: describeCounts(results),
		'rows that lemlist does not have': wrong.length,
	};
}

function describeCounts(results: string[]): string {
	const counts = new Map<string, number>();
	for (const result of results) counts.set(result, (counts.get(result) ?? 0) + 1);
	return [...counts].map(([result, count]) => `${count} ${result}`).join(', ');
}

async function measureMany(): Promise<Row[]> {
	log(`${MANY_ROWS} rows`);
	const emulator = await startEmulator({ latencyMs: LATENCY_MS });
	try {
		const leads = people(MANY_ROWS);
		seed(emulator, MANY_ROWS);
		const { ms, results, peakBytes } = await syncInProcess({
			baseUrl: emulator.baseUrl,
			apiKey: emulator.apiKey,
			campaignId: CAMPAIGN_ID,
			operation: 'lead: sync',
			rows: leads.map((lead) => ({ ...lead })),
		});
		return [
			{
				requests: emulator.lines().length,
				seconds: seconds(ms),
				results: Object.entries(results)
					.map(([result, count]) => `${count} ${result}`)
					.join(', '),
				'peak MB': Math.round(peakBytes / 1e6),
				'CPU of the comparison s': seconds(comparisonCpuMs(leads)),
			},
		];
	} finally {
		await emulator.close();
	}
}

function comparisonCpuMs(leads: Person[]): number {
	const stored = leads.map(({ seats, ...lead }) => ({ ...lead, seats: String(seats) }));
	const before = process.cpuUsage();
	const campaign = new CampaignLeads(stored);
	for (const person of leads) {
		const lead = campaign.find(toIdentity({ ...person }));
		changedFields(lead ?? {}, { ...person }, { updatesCompany: false });
	}
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}

async function syncInProcess(job: SyncJob): Promise<SyncRows> {
	const script = join(__dirname, 'measurement', 'syncRows.ts');
	const flags = ['--import', 'tsx', '--expose-gc'];
	const child = spawn(process.execPath, [...flags, script], {
		cwd: PROJECT_ROOT,
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	child.stdin.end(JSON.stringify(job));
	let output = '';
	for await (const chunk of child.stdout) output += String(chunk);
	return JSON.parse(output.trim().split('\n').at(-1) ?? '') as SyncRows;
}

function seed(emulator: Emulator, count: number): void {
	emulator.reset();
	emulator.addCampaign({ _id: CAMPAIGN_ID });
	for (const { email, firstName, companyName, seats } of people(count)) {
		const variables = { firstName, companyName, seats: String(seats) };
		emulator.addLead({ campaignId: CAMPAIGN_ID, email, variables });
	}
}

function people(count: number, from = 0): Person[] {
	return Array.from({ length: count }, (_, index) => ({
		email: `person${from + index + (from > 0 ? MISSING : 0)}@example.com`,
		firstName: `First ${index}`,
		companyName: `Company ${index % 100}`,
		seats: index,
	}));
}
