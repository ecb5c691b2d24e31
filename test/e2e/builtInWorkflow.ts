import type { INode } from 'n8n-workflow';

import type { WorkflowJson } from '../../harness/n8n/workflowJson';
import { buildWorkflow, node } from '../../harness/instance/buildWorkflow';

/** A workflow of n8n's built-in Lemlist nodes, as the editor saves it. */
export function builtInWorkflow(credentials: INode['credentials']): WorkflowJson {
	const lemlist = (name: string, parameters: INode['parameters']): INode => ({
		...node(name, 'n8n-nodes-base.lemlist'),
		typeVersion: 2,
		parameters,
		credentials,
	});
	const nodes = [
		node('Start', 'n8n-nodes-base.manualTrigger'),
		lemlist('Campaigns', { resource: 'campaign' }),
		lemlist('Add', {
			resource: 'lead',
			campaignId: '={{ $json._id }}',
			email: 'ada@example.com',
			additionalFields: { firstName: 'Ada', deduplicate: true },
		}),
		lemlist('Look up', {
			resource: 'lead',
			operation: 'get',
			email: "={{ $('Add').item.json.email }}",
		}),
	];
	const inARow = nodes.map((each, index) => ({ ...each, position: placeOf(index) }));
	return { ...buildWorkflow(inARow), name: 'Built in' };
}

function placeOf(index: number): INode['position'] {
	return [index * 200, 0];
}
