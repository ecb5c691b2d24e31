import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { startEmulator, type Emulator } from '../../emulator';
import { contentsOf } from '../support/contents';
import { basic, DISTURBANCES, type Disturbance } from './disturbances';
import type { Kind, Outcome, Report, Scene } from './kind';
import { keepLog } from './log';
import { NODE_KINDS } from './nodeKinds';
import { TRIGGER_KINDS } from './triggerKinds';

export const KINDS = [...NODE_KINDS, ...TRIGGER_KINDS];

/** How many requests in a row are disturbed: one, two, and more than anybody repeats. */
export const TIMES = [1, 2, 999];

/** One disturbance of one kind of operation, and what came of it. */
export interface Cell {
	kind: string;
	disturbance: string;
	times: number;
	outcome: Outcome;
	problems: string[];
}

const NOBODY_LISTENS = 'http://127.0.0.1:1/api';
const WIDTH = 12;

let keyCount = 0;

/** Disturbs a kind of operation in every way, and says what came of each. */
export async function disturbEveryWay(kind: Kind): Promise<Cell[]> {
	const ways = DISTURBANCES.filter(({ name }) => !kind.unsuited?.includes(name)).flatMap(
		(disturbance) => TIMES.map((times) => ({ disturbance, times })),
	);
	const cells: Cell[] = [];
	const log = keepLog();
	const secrets: string[] = [];
	const elsewhere = await openElsewhere();
	const worker = async () => {
		for (let way = ways.shift(); way; way = ways.shift()) {
			const { disturbance, times } = way;
			cells.push(await disturbOnce(kind, disturbance, times, elsewhere.url, secrets));
		}
	};
	await Promise.all(Array.from({ length: WIDTH }, worker));
	await elsewhere.close();
	cells[0].problems.push(...elsewhere.problems, ...leaks(secrets, contentsOf(log)));
	return cells;
}

async function disturbOnce(
	kind: Kind,
	disturbance: Disturbance,
	times: number,
	elsewhere: string,
	secrets: string[],
): Promise<Cell> {
	const emulator = await startEmulator({ limit: 1_000, deliveryRetryMs: 1 });
	const scene = sceneOf(emulator, disturbance, times, elsewhere);
	kind.seed?.(emulator);
	const { outcome, problems, evidence } = await kind.act(scene).catch(crashed);
	scene.heal();
	await emulator.close();
	const addresses = scene.lines.map((line) => line.split(' ', 2).join(' '));
	const seen = [contentsOf(evidence), JSON.stringify(evidence), ...addresses].join('\n');
	problems.push(...wrongRequests(kind, scene.lines), ...leaks([...scene.secrets], seen));
	secrets.push(...scene.secrets);
	return { kind: kind.name, disturbance: disturbance.name, times, outcome, problems };
}

function crashed(error: unknown): Report {
	return { outcome: 'error', problems: [`crash: ${String(error)}`], evidence: [error] };
}

interface Watched extends Scene {
	/** All requests so far. */
	lines: string[];
	/** What nobody may come to see. */
	secrets: Set<string>;
}

function sceneOf(
	emulator: Emulator,
	{ name, fault }: Disturbance,
	times: number,
	elsewhere: string,
): Watched {
	const apiKey = `key/${++keyCount}+of=chaos`;
	emulator.options.moreApiKeys.push(apiKey);
	const { baseUrl } = emulator;
	const scene: Watched = {
		emulator,
		apiKey,
		disturbance: name,
		times,
		lines: [],
		secrets: new Set([apiKey, encodeURIComponent(apiKey), basic(apiKey)]),
		disturb: () => {
			if (fault) emulator.fault({ ...fault({ apiKey, elsewhere }), times });
			else emulator.baseUrl = NOBODY_LISTENS;
		},
		heal: () => {
			scene.lines.push(...linesOf(emulator));
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

function linesOf({ requests, downloads }: Emulator): string[] {
	return [...requests, ...downloads].map(({ line }) => line);
}

function wrongRequests({ sends }: Kind, lines: string[]): string[] {
	return lines.filter((line) => !sends.test(line)).map((line) => `unexpected request: ${line}`);
}

function leaks(secrets: string[], seen: string): string[] {
	return secrets.filter((secret) => seen.includes(secret)).map((secret) => `leak: ${secret}`);
}

/** Another host than lemlist, which asks for a key as lemlist does and must not get one. */
async function openElsewhere() {
	const problems: string[] = [];
	const server = createServer(({ headers }, response) => {
		if (headers.authorization) problems.push('the key went to another host');
		response.writeHead(401).end('No API key provided');
	});
	await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}/`,
		problems,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
