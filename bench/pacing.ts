import { startEmulator, type EmulatorOptions } from '../emulator';
import { campaign } from '../test/support/forms';
import { run } from '../test/support/run';

// What lemlist grants: 20 requests per 2 seconds.
const LIMIT = 20;
const INTERVAL_MS = 2_000;

const CASES = [20, 60].flatMap((leads) =>
	[10, 150, 400].flatMap((latencyMs) =>
		(['fixed', 'sliding'] as const).map((window) => ({ leads, latencyMs, window })),
	),
);

interface Figures {
	leads: number;
	'latency ms': number;
	window: EmulatorOptions['window'];
	seconds: string;
	'over ideal': string;
	'429s': number;
	lost: number;
}

/** Adds leads through the built node in n8n's engine and compares the time with lemlist's grant. */
async function measure({ leads, latencyMs, window }: (typeof CASES)[number]): Promise<Figures> {
	const spread = latencyMs / 2;
	const emulator = await startEmulator({
		window,
		latencyMs: [latencyMs - spread, latencyMs + spread],
	});
	emulator.addCampaign({ _id: 'cam_1' });
	const items = Array.from({ length: leads }, (_, index) => ({ email: `lead${index}@x.io` }));
	const parameters = { ...campaign('cam_1'), email: '={{ $json.email }}' };

	const start = performance.now();
	const { error } = await run(emulator, { operation: 'lead: create', parameters, items });
	const seconds = (performance.now() - start) / 1_000;
	if (error) throw error;

	const ideal = ((Math.ceil(leads / LIMIT) - 1) * INTERVAL_MS + latencyMs) / 1_000;
	const refused = emulator.requests.filter(({ status }) => status === 429).length;
	const lost = leads - new Set(emulator.state.leads.map(({ email }) => email)).size;
	await emulator.close();
	return {
		leads,
		'latency ms': latencyMs,
		window,
		seconds: seconds.toFixed(2),
		'over ideal': (seconds / ideal).toFixed(2),
		'429s': refused,
		lost,
	};
}

async function main(): Promise<void> {
	// The first run loads n8n's engine, which is not ours to measure.
	await measure({ leads: 1, latencyMs: 10, window: 'fixed' });
	const rows: Figures[] = [];
	for (const testCase of CASES) rows.push(await measure(testCase));
	console.table(rows);
}

void main();
