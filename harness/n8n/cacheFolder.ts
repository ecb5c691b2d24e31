import { homedir } from 'node:os';
import { join } from 'node:path';

const PROJECT = 'n8n-nodes-lemlist';

/** The folder that keeps installations of n8n and the demo's data between runs. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
	const { N8N_NODES_LEMLIST_CACHE, XDG_CACHE_HOME } = environment;
	if (N8N_NODES_LEMLIST_CACHE) return N8N_NODES_LEMLIST_CACHE;
	return join(XDG_CACHE_HOME || join(homedir(), '.cache'), PROJECT);
}
