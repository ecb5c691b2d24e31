import { startEmulator, type Emulator, type Fault } from '../../emulator';
import { campaignById, leadFields } from '../engine/formParameters';
import { createApiKey, runNode, type RunResult } from '../engine/runNode';
import { toOutcome } from './operationKind';

export const FAULT_SHARE = 0.05;

/** What happens to a share of the requests. */
export const RANDOM_FAULTS: Array<Fault & { name: string }> = [
	{ name: 'dropped before', kind: 'dropBefore' },
	{ name: 'dropped after', kind: 'dropAfter' },
	{ name: '500 before', status: 500 },
	{ name: '500 after', kind: 'statusAfter', status: 500 },
	{ name: 'hangs before', kind: 'hang' },
	{ name: 'hangs after', kind: 'hangAfter' },
	{ name: '429, ten in a row', status: 429, retryAfter: 0.2, times: 10 },
];

/** The result of adding many leads under random faults. */
export interface ExactlyOnceResult {
	seed: number;
	leads: number;
	/** How many executions run at the same time, each with its own API key. */
	executions: number;
	requests: number;
	/** How many requests were affected, by fault. */
	disturbed: Record<string, number>;
	reported: { success: number; error: number; unknown: number };
	/** How many leads are in the campaign. */
	present: number;
	/** How many leads are in the campaign more than once. */
	duplicated: number;
	/** How many items were reported wrongly. */
	misreported: string[];
	seconds: number;
}

/** Adds leads to one campaign while a share of all requests suffers a fault. */
export async function addLeadsUnderFaults(
	seed: number,
	leads: number,
	executions: number,
): Promise<ExactlyOnceResult> {
	const emulator = await startEmulator();
	emulator.addCampaign({ _id: 'cam_1' });
	const strikes = emulator.addRandomFaults({ seed, share: FAULT_SHARE, faults: RANDOM_FAULTS });
	const begin = performance.now();
	const results = await Promise.all(
		Array.from({ length: executions }, async (_, index) => {
			const size = leads / executions;
			const emails = Array.from({ length: size }, (__, item) => emailAt(index * size + item));
			return { emails, result: await addLeads(emulator, emails) };
		}),
	);
	const seconds = Math.round((performance.now() - begin) / 1_000);
	const { state, requests } = emulator;
	await emulator.close();

	const counts = new Map<string, number>();
	for (const { email = '' } of state.leads) counts.set(email, (counts.get(email) ?? 0) + 1);
	const items = results.flatMap(({ emails, result }) =>
		emails.map((email, index) => ({
			email,
			count: counts.get(email) ?? 0,
			...readReport(result, index),
		})),
	);
	const reported = { success: 0, error: 0, unknown: 0 };
	for (const { outcome } of items) reported[outcome]++;
	return {
		seed,
		leads,
		executions,
		requests: requests.length,
		disturbed: Object.fromEntries(
			RANDOM_FAULTS.map((fault) => [fault.name, strikes.get(fault) ?? 0]),
		),
		reported,
		present: counts.size,
		duplicated: [...counts.values()].filter((count) => count > 1).length,
		misreported: items.filter(isMisreported).map((item) => JSON.stringify(item)),
		seconds,
	};
}

async function addLeads(emulator: Emulator, emails: string[]): Promise<RunResult> {
	return await runNode(emulator, {
		operation: 'lead: create',
		parameters: {
			...campaignById('cam_1'),
			email: '={{ $json.email }}',
			...leadFields({ firstName: 'Ada' }),
		},
		items: emails.map((email) => ({ email })),
		onError: 'continueRegularOutput',
		apiKey: createApiKey(emulator),
	});
}

/** The node's report on an item. */
function readReport({ json, error }: RunResult, index: number) {
	const said = json[index] ?? { error: String(error) };
	const message = said.error === undefined ? undefined : `${said.error} ${said.message}`;
	return { outcome: toOutcome(message && { message }), message, id: said._id, linked: said.email };
}

type Item = ReturnType<typeof readReport> & { email: string; count: number };

function isMisreported({ outcome, email, count, message, id, linked }: Item): boolean {
	if (outcome === 'success') return count !== 1 || !id || linked !== email;
	if (outcome === 'error') return count !== 0;
	return count > 1 || !/Check in lemlist whether POST \S+ took effect/.test(String(message));
}

function emailAt(index: number): string {
	return `lead${index}@example.com`;
}
