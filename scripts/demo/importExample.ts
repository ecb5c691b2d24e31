import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { N8nClient, WorkflowJson } from '../n8n/client';
import { PROJECT } from '../pack';

export interface ImportOptions {
	credential: { id: string; name: string };
	campaignId?: string;
}

const CREDENTIAL_TYPE = 'lemlistCommunityApi';
const NODE_PREFIX = 'n8n-nodes-lemlist.';

/** Imports a workflow of the `examples` folder in place of its last import; gives its id. */
export async function importExample(
	client: N8nClient,
	file: string,
	options: ImportOptions,
): Promise<string> {
	const text = await readFile(join(PROJECT, 'examples', file), 'utf8');
	const workflow = prepare(JSON.parse(text) as WorkflowJson, options);
	for (const { id, name } of await client.workflows()) {
		if (name === workflow.name) await client.deleteWorkflow(id);
	}
	return (await client.createWorkflow(workflow)).id;
}

/** Fills in what a user would choose in the editor: the credential and the campaign. */
function prepare(workflow: WorkflowJson, { credential, campaignId }: ImportOptions): WorkflowJson {
	for (const node of workflow.nodes.filter(({ type }) => type.startsWith(NODE_PREFIX))) {
		node.credentials = { [CREDENTIAL_TYPE]: credential };
		if (campaignId && 'campaignId' in node.parameters) {
			node.parameters.campaignId = { __rl: true, mode: 'id', value: campaignId };
		}
	}
	return workflow;
}
