import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import axios from 'axios';

import { findFreePort } from '../../harness/n8n/findFreePort';

/** What n8n's process uses at the moment. */
export interface ResourceUsage {
	/** Since the start of the process, on all cores. */
	cpuMs: number;
	/** The resident memory of the process, in bytes. */
	rss: number;
}

/** Reads the usage of an n8n that was started with these settings. */
export interface Probe {
	env: NodeJS.ProcessEnv;
	readUsage(): Promise<ResourceUsage>;
	/** The same after a garbage collection, so that only live memory counts. */
	readUsageAfterGc(): Promise<ResourceUsage>;
}

export async function createProbe(): Promise<Probe> {
	const port = await findFreePort();
	const fetchUsage = async (path: string) =>
		(await axios.get(`http://127.0.0.1:${port}${path}`)).data;
	return {
		env: {
			NODE_OPTIONS: `--import ${pathToFileURL(join(__dirname, 'probe.mjs')).href}`,
			BENCH_PROBE_PORT: String(port),
		},
		readUsage: async () => await fetchUsage('/'),
		readUsageAfterGc: async () => await fetchUsage('/collected'),
	};
}
