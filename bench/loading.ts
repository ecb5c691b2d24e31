import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { installN8n } from '../harness/n8n/installN8n';
import { pack, PROJECT_ROOT } from '../harness/pack';
import { ratio, type Tables } from './measurement/figures';

const ROUNDS = 5;

// Runs in a separate process where nothing is loaded yet, except n8n-workflow, which n8n loads anyway.
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

/** Load time and size of the description compared with n8n's HubSpot node, and the size of the tarball. */
export async function measureLoading(): Promise<Tables> {
	const { executable } = await installN8n();
	const modules = join(dirname(executable), '../..');
	const own = median(join(PROJECT_ROOT, 'dist/nodes/Lemlist/Lemlist.node.js'), 'Lemlist', modules);
	const hubspotFile = join(modules, 'n8n-nodes-base/dist/nodes/Hubspot/Hubspot.node.js');
	const hubspot = median(hubspotFile, 'Hubspot', modules);
	const { path, sizeBytes, files } = await pack();
	await rm(dirname(path), { recursive: true });
	return {
		'Loading the node': [
			{ node: 'Lemlist Community', ...own },
			{ node: 'HubSpot of n8n', ...hubspot },
			{
				node: 'ratio',
				'load ms': ratio(own['load ms'], hubspot['load ms']),
				'description kB': ratio(own['description kB'], hubspot['description kB']),
			},
		],
		'The published tarball': [{ kB: Math.round(sizeBytes / 1e3), files: files.length }],
	};
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
