import { cacheFolder } from '../n8n/cacheFolder';
import type { N8nClient } from '../n8n/n8nClient';
import type { N8nServer } from '../n8n/n8nServer';

const NODES = ['lemlist', 'lemlistTool', 'lemlistTrigger', 'lemlistPollingTrigger'];

const CREDENTIALS = ['lemlistCommunityApi', 'lemlistCommunityOAuth2Api'];

/** What a running n8n lacks of the installed package, and what it has logged about it. */
export async function findLoadProblems(
	client: Pick<N8nClient, 'nodeTypes' | 'credentialTypes'>,
	server: Pick<N8nServer, 'log'>,
): Promise<string[]> {
	const present = [...(await client.nodeTypes()), ...(await client.credentialTypes())];
	const names = new Set(present.map(({ name }) => name));
	const missing = [...NODES.map((name) => `n8n-nodes-lemlist.${name}`), ...CREDENTIALS].filter(
		(name) => !names.has(name),
	);
	// The path of the cache has the name of the package, also in a stack trace of n8n's own.
	const lines = server.log().replaceAll(cacheFolder(), '').split('\n');
	const logged = lines.filter((line) => /lemlist/i.test(line) && /error|fail/i.test(line));
	return [
		...missing.map((name) => `n8n does not have ${name}`),
		...logged.map((line) => `n8n has logged: ${line}`),
	];
}
