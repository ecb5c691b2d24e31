import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { startEmulator, type Emulator } from '../emulator';
import { PROJECT_ROOT } from '../harness/pack';
import { changedFields } from '../nodes/Lemlist/resources/lead/leadComparison';
import { CampaignLeads, toIdentity } from '../nodes/Lemlist/resources/lead/campaignLeads';
import { log, seconds, type Row, type Tables } from './measurement/figures';
import { CAMPAIGN_ID } from './measurement/nodes';
import type { SyncJob, SyncRows } from './measurement/syncRows';

const LATENCY_MS = 150;
const ROWS = 2_000;
const CHANGED = 50;
const NEW = 20;
const MISSING = 10;
const MANY_ROWS = 20_000;

interface Person {
	email: string;
	firstName: string;
	companyName: string;
	seats: number;
}

type Job = Pick<SyncJob, 'operation' | 'rows' | 'parameters'>;

/** The hourly job of a sheet of 2,000 rows, and a campaign of 20,000 leads. */
export async function measureSync(): Promise<Tables> {
	const emulator = await startEmulator({ latencyMs: LATENCY_MS });
	try {
		return {
			[`${ROWS} rows, of which ${CHANGED} changed, ${NEW} are new, and ${MISSING} leads are missing`]:
				await measureJobs(emulator),
			[`${MANY_ROWS} rows and leads`]: await measureMany(emulator),
		};
	} finally {
		await emulator.close();
	}
}

async function measureJobs(emulator: Emulator): Promise<Row[]> {
	const rows = [
		...people(ROWS - NEW).map((person, index) =>
			index < CHANGED ? { ...person, firstName: 'Changed' } : person,
		),
		...people(NEW, ROWS),
	].map((person) => ({ ...person }));
	const jobs: Record<string, Job[]> = {
		'Sync, missing leads stay': [{ operation: 'lead: sync', rows }],
		'Sync, missing leads are paused': [
			{ operation: 'lead: sync', rows, parameters: { missing: 'pause' } },
		],
		'Create or Update': [{ operation: 'lead: upsert', rows }],
	};
	const table: Row[] = [];
	for (const [name, [job]] of Object.entries(jobs)) {
		seed(emulator, ROWS - NEW + MISSING);
		for (const run of ['first', 'second']) {
			log(`${name}, ${run} run`);
			table.push({ job: name, run, ...(await measure(emulator, job)) });
		}
	}
	return table;
}

async function measureMany(emulator: Emulator): Promise<Row[]> {
	log(`${MANY_ROWS} rows`);
	const leads = people(MANY_ROWS);
	seed(emulator, MANY_ROWS);
	const job: Job = { operation: 'lead: sync', rows: leads.map((lead) => ({ ...lead })) };
	const row = await measure(emulator, job);
	return [{ ...row, 'CPU of the comparison s': seconds(comparisonCpuMs(leads)) }];
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

async function measure(emulator: Emulator, job: Job): Promise<Row> {
	emulator.clear();
	const { ms, results, peakBytes, cpuMs } = await run({
		baseUrl: emulator.baseUrl,
		apiKey: emulator.apiKey,
		campaignId: CAMPAIGN_ID,
		...job,
	});
	const lines = emulator.lines();
	return {
		requests: lines.length,
		writes: lines.filter((line) => !line.startsWith('GET')).length,
		seconds: seconds(ms),
		results: Object.entries(results)
			.map(([result, count]) => `${count} ${result}`)
			.join(', '),
		'CPU s': seconds(cpuMs),
		'peak MB': Math.round(peakBytes / 1e6),
	};
}

async function run(job: SyncJob): Promise<SyncRows> {
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
