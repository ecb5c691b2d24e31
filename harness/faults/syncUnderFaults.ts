import type { IDataObject } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../../emulator';
import { autoMappedFields, campaignById } from '../engine/formParameters';
import { createApiKey, runNode, type RunResult } from '../engine/runNode';
import { FAULT_SHARE, RANDOM_FAULTS } from './addLeadsUnderFaults';

const CAMPAIGN_ID = 'cam_1';

/** What a sync has to do with the leads of a campaign; all others are as the rows have them. */
export interface SyncShape {
	unchanged: number;
	changed: number;
	created: number;
	missing: number;
}

/** The result of a sync under random faults, and of a second one that nothing disturbs. */
export interface SyncUnderFaults {
	/** How many requests were affected. */
	disturbed: number;
	/** How many items of the first run had each result; failed ones count as `failed`. */
	results: Record<string, number>;
	/** Items whose result is not what happened at lemlist. */
	misreported: string[];
	/** The differences between the campaign and the rows after the second run. */
	wrong: string[];
	/** The changes that the second run sent after a first one without failures. */
	secondWrites: string[];
}

/** Syncs a campaign while a share of all requests suffers a fault, then once more. */
export async function syncUnderFaults(seed: number, shape: SyncShape): Promise<SyncUnderFaults> {
	const emulator = await startEmulator();
	try {
		const rows = seedCampaign(emulator, shape);
		const strikes = emulator.addRandomFaults({ seed, share: FAULT_SHARE, faults: RANDOM_FAULTS });
		const first = await sync(emulator, rows);
		const disturbed = [...strikes.values()].reduce((sum, count) => sum + count, 0);
		const misreported = first.json.filter((item) => !isTrue(emulator, item));
		emulator.clear();
		await sync(emulator, rows);
		return {
			disturbed,
			results: countResults(first),
			misreported: misreported.map((item) => JSON.stringify(item)),
			wrong: findDifferences(emulator, rows, shape),
			secondWrites: emulator.lines().filter((line) => !line.startsWith('GET')),
		};
	} finally {
		await emulator.close();
	}
}

function seedCampaign(emulator: Emulator, shape: SyncShape): IDataObject[] {
	emulator.addCampaign({ _id: CAMPAIGN_ID });
	const { unchanged, changed, created, missing } = shape;
	const people = Array.from({ length: unchanged + changed + created }, (_, index) => ({
		email: `person${index}@example.com`,
		firstName: `First ${index}`,
	}));
	people.slice(0, unchanged + changed).forEach(({ email, firstName }, index) => {
		const variables = { firstName: index < changed ? 'Before' : firstName };
		emulator.addLead({ campaignId: CAMPAIGN_ID, email, variables });
	});
	for (let index = 0; index < missing; index++)
		emulator.addLead({ campaignId: CAMPAIGN_ID, email: `missing${index}@example.com` });
	return people;
}

async function sync(emulator: Emulator, items: IDataObject[]): Promise<RunResult> {
	return await runNode(emulator, {
		operation: 'lead: sync',
		parameters: {
			...campaignById(CAMPAIGN_ID),
			email: '={{ $json.email }}',
			...autoMappedFields(),
			missing: 'pause',
		},
		items,
		onError: 'continueRegularOutput',
		apiKey: createApiKey(emulator),
	});
}

/** Whether the campaign is as the result of an item says. */
function isTrue({ state }: Emulator, { result, email, firstName, error }: IDataObject): boolean {
	const leads = state.leads.filter((lead) => lead.email === email);
	if (error !== undefined) return leads.length <= 1;
	const [lead] = leads;
	if (leads.length !== 1) return false;
	return result === 'paused' ? lead.isPaused === true : lead.variables.firstName === firstName;
}

function countResults({ json }: RunResult): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { result, error } of json) {
		const name = error === undefined ? String(result) : 'failed';
		counts[name] = (counts[name] ?? 0) + 1;
	}
	return counts;
}

function findDifferences(
	{ state }: Emulator,
	rows: IDataObject[],
	{ missing }: SyncShape,
): string[] {
	const firstNames = new Map<unknown, unknown[]>();
	for (const { email, variables } of state.leads)
		firstNames.set(email, [...(firstNames.get(email) ?? []), variables.firstName]);
	const wrong = rows.filter(
		({ email, firstName }) => String(firstNames.get(email)) !== String(firstName),
	);
	const others = state.leads.filter(({ email }) => email?.startsWith('missing'));
	const active = others.filter(({ isPaused }) => !isPaused);
	return [
		...wrong.map((row) => JSON.stringify(row)),
		...active.map(({ email }) => `${email} is not paused`),
		...(others.length === missing ? [] : [`${others.length} missing leads are left`]),
	];
}
