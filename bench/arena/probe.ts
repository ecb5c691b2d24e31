import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import axios from 'axios';

import { freePort } from '../../scripts/n8n/freePort';

/** What n8n's process uses at a moment. */
export interface Use {
	/** Since the process began, on all cores. */
	cpuMs: number;
	/** Bytes that the system has given to the process. */
	rss: number;
}

/** Looks into an n8n that was started with these settings. */
export interface Probe {
	env: NodeJS.ProcessEnv;
	use(): Promise<Use>;
	/** The same after a garbage collection, so that only what is held counts. */
	useWhenCollected(): Promise<Use>;
}

export async function createProbe(): Promise<Probe> {
	const port = await freePort();
	const look = async (path: string) => (await axios.get(`http://127.0.0.1:${port}${path}`)).data;
	return {
		env: {
			NODE_OPTIONS: `--import ${pathToFileURL(join(__dirname, 'probe.mjs')).href}`,
			BENCH_PROBE_PORT: String(port),
		},
		use: async () => await look('/'),
		useWhenCollected: async () => await look('/collected'),
	};
}
