import { startEmulator, type Emulator } from '../../emulator';
import { deepText } from '../engine/deepText';
import { startOtherHost } from '../fakes/otherHost';
import { toBasicAuth, NETWORK_FAULTS, type NetworkFault } from './networkFaults';
import type { OperationKind, Outcome, FaultReport, FaultScenario } from './operationKind';
import { captureLog } from './captureLog';
import { NODE_KINDS } from './nodeKinds';
import { TRIGGER_KINDS } from './triggerKinds';

export const OPERATION_KINDS = [...NODE_KINDS, ...TRIGGER_KINDS];

/** How many requests in a row are affected: one, two, and more than the node retries. */
export const FAULT_COUNTS = [1, 2, 999];

/** The outcome of one fault for one kind of operation. */
export interface FaultResult {
	kind: string;
	faultName: string;
	times: number;
	outcome: Outcome;
	problems: string[];
}

const UNREACHABLE_URL = 'http://127.0.0.1:1/api';
const CONCURRENCY = 12;

let keyCount = 0;

/** Runs a kind of operation under every fault and returns the outcomes. */
export async function runAllFaults(kind: OperationKind): Promise<FaultResult[]> {
	const runs = NETWORK_FAULTS.filter(({ name }) => !kind.excludedFaults?.includes(name)).flatMap(
		(disturbance) => FAULT_COUNTS.map((times) => ({ disturbance, times })),
	);
	const cells: FaultResult[] = [];
	const log = captureLog();
	const secrets: string[] = [];
	const otherHost = await startOtherHost();
	const worker = async () => {
		for (let next = runs.shift(); next; next = runs.shift()) {
			const { disturbance, times } = next;
			cells.push(await runFault(kind, disturbance, times, otherHost.origin, secrets));
		}
	};
	await Promise.all(Array.from({ length: CONCURRENCY }, worker));
	await otherHost.close();
	const astray = otherHost.seen.map((request) => `another host received ${request}`);
	cells[0].problems.push(...astray, ...findLeaks(secrets, deepText(log)));
	return cells;
}

async function runFault(
	kind: OperationKind,
	disturbance: NetworkFault,
	times: number,
	otherHost: string,
	secrets: string[],
): Promise<FaultResult> {
	const emulator = await startEmulator({ limit: 1_000, deliveryRetryMs: 1 });
	const scene = createScenario(emulator, disturbance, times, otherHost);
	kind.seed?.(emulator);
	const { outcome, problems, visibleOutput } = await kind.act(scene).catch(toCrashReport);
	scene.stopFaults();
	await emulator.close();
	const addresses = scene.lines.map((line) => line.split(' ', 2).join(' '));
	const seen = [deepText(visibleOutput), JSON.stringify(visibleOutput), ...addresses].join('\n');
	problems.push(
		...findUnexpectedRequests(kind, scene.lines),
		...findLeaks([...scene.secrets], seen),
	);
	secrets.push(...scene.secrets);
	return { kind: kind.name, faultName: disturbance.name, times, outcome, problems };
}

function toCrashReport(error: unknown): FaultReport {
	return { outcome: 'error', problems: [`crash: ${String(error)}`], visibleOutput: [error] };
}

interface RecordedScenario extends FaultScenario {
	/** All requests so far. */
	lines: string[];
	/** The secrets that must not appear anywhere. */
	secrets: Set<string>;
}

function createScenario(
	emulator: Emulator,
	{ name, fault }: NetworkFault,
	times: number,
	otherHost: string,
): RecordedScenario {
	const apiKey = `key/${++keyCount}+of=chaos`;
	emulator.options.moreApiKeys.push(apiKey);
	const { baseUrl } = emulator;
	const scene: RecordedScenario = {
		emulator,
		apiKey,
		faultName: name,
		times,
		lines: [],
		secrets: new Set([apiKey, encodeURIComponent(apiKey), toBasicAuth(apiKey)]),
		startFaults: () => {
			if (fault) emulator.addFault({ ...fault({ apiKey, otherHost }), times });
			else emulator.baseUrl = UNREACHABLE_URL;
		},
		stopFaults: () => {
			scene.lines.push(...listRequests(emulator));
			for (const { body } of emulator.requests) {
				const { secret } = (body ?? {}) as { secret?: string };
				if (secret) scene.secrets.add(secret);
			}
			emulator.clear();
			emulator.baseUrl = baseUrl;
		},
	};
	return scene;
}

function listRequests({ requests, downloads }: Emulator): string[] {
	return [...requests, ...downloads].map(({ line }) => line);
}

function findUnexpectedRequests({ sends }: OperationKind, lines: string[]): string[] {
	return lines.filter((line) => !sends.test(line)).map((line) => `unexpected request: ${line}`);
}

function findLeaks(secrets: string[], seen: string): string[] {
	return secrets.filter((secret) => seen.includes(secret)).map((secret) => `leak: ${secret}`);
}
