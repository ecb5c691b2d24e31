import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

import { installN8n } from '../scripts/n8n/install';
import { PROJECT } from '../scripts/pack';

const ROUNDS = 5;

// Runs in a process of its own, so that nothing is loaded before; n8n-workflow is n8n's own part.
const PROBE = `
	const [, file, name] = process.argv;
	require('n8n-workflow');
	const start = process.hrtime.bigint();
	const type = new (require(file)[name])();
	const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
	const versions = type.nodeVersions ? Object.values(type.nodeVersions) : [type];
	const { description } = versions[versions.length - 1];
	console.log(JSON.stringify({ milliseconds, kB: JSON.stringify(description).length / 1e3 }));
`;

/** Compares the load time and the size of the description with n8n's own HubSpot node. */
async function main(): Promise<void> {
	const { executable } = await installN8n();
	const modules = join(dirname(executable), '../..');
	const own = join(PROJECT, 'dist/nodes/Lemlist/Lemlist.node.js');
	const hubspot = join(modules, 'n8n-nodes-base/dist/nodes/Hubspot/Hubspot.node.js');
	console.table({
		Lemlist: median(own, 'Lemlist', modules),
		HubSpot: median(hubspot, 'Hubspot', modules),
	});
}

function median(file: string, name: string, modules: string) {
	const rounds = Array.from({ length: ROUNDS }, () => probe(file, name, modules));
	const [middle] = rounds.sort((a, b) => a.milliseconds - b.milliseconds).slice(ROUNDS >> 1);
	return {
		'load ms': Math.round(middle.milliseconds),
		'description kB': Math.round(middle.kB),
	};
}

function probe(file: string, name: string, modules: string) {
	const env = { ...process.env, NODE_PATH: modules };
	const { stdout, stderr } = spawnSync(process.execPath, ['-e', PROBE, file, name], { env });
	if (stderr.length > 0) throw new Error(String(stderr));
	return JSON.parse(String(stdout)) as { milliseconds: number; kB: number };
}

void main();
