import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { INodeCredentialsDetails } from 'n8n-workflow';

import type { N8nClient } from './n8n/n8nClient';
import type { WorkflowJson } from './n8n/workflowJson';
import { PROJECT_ROOT } from './pack';

export interface ImportOptions {
	credential: INodeCredentialsDetails;
	campaignId?: string;
	/** Credentials of other services, each for the nodes whose type has this prefix. */
	others?: Array<{ nodePrefix: string; type: string; credential: INodeCredentialsDetails }>;
}

const CREDENTIAL_TYPE = 'lemlistCommunityApi';
const NODE_PREFIX = 'n8n-nodes-lemlist.';

/** The names of the example workflows without `.json`, sorted; those of the demo are not examples. */
export async function listExamples(): Promise<string[]> {
	const files = await readdir(join(PROJECT_ROOT, 'examples'));
	return files
		.filter((file) => file.endsWith('.json') && !file.startsWith('demo-'))
		.map((file) => file.replace('.json', ''))
		.sort();
}

/** Imports a workflow of the `examples` folder, replacing its previous import, and returns its ID. */
export async function importExample(
	client: N8nClient,
	file: string,
	options: ImportOptions,
): Promise<string> {
	const text = await readFile(join(PROJECT_ROOT, 'examples', file), 'utf8');
	const workflow = prepare(JSON.parse(text) as WorkflowJson, options);
	for (const { id, name } of await client.workflows()) {
		if (name === workflow.name) await client.deleteWorkflow(id);
	}
	return (await client.createWorkflow(workflow)).id;
}

/** Fills in what a user selects in the editor: the credentials and the campaign. */
function prepare(workflow: WorkflowJson, options: ImportOptions): WorkflowJson {
	const { credential, campaignId, others = [] } = options;
	const ours = { nodePrefix: NODE_PREFIX, type: CREDENTIAL_TYPE, credential };
	for (const { nodePrefix, type, credential: chosen } of [ours, ...others]) {
		for (const node of workflow.nodes.filter((each) => each.type.startsWith(nodePrefix))) {
			node.credentials = { [type]: chosen };
		}
	}
	for (const { parameters } of workflow.nodes) {
		const locator = parameters.campaignId as { value: string } | undefined;
		if (!campaignId || !locator || locator.value) continue;
		parameters.campaignId = { __rl: true, mode: 'id', value: campaignId };
	}
	return workflow;
}
