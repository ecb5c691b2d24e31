import { randomBytes } from 'node:crypto';

import type { IDataObject, INode } from 'n8n-workflow';

import type { CredentialJson, WorkflowJson } from '../n8n/workflowJson';

/** How the types of this package's nodes begin. */
export const NODE_PREFIX = 'n8n-nodes-lemlist.';

export interface LemlistAccount {
	apiKey: string;
	baseUrl: string;
}

/** A credential as the editor saves it. */
export function lemlistCredential({ apiKey, baseUrl }: LemlistAccount): CredentialJson {
	return { name: 'Lemlist', type: 'lemlistCommunityApi', data: { apiKey, baseUrl } };
}

/** A node as the editor saves it; the type of one of our own nodes needs no prefix. */
export function node(name: string, type: string, parameters: IDataObject = {}): INode {
	const isOurs = !type.includes('.');
	return {
		id: name,
		name,
		type: isOurs ? `${NODE_PREFIX}${type}` : type,
		typeVersion: 1,
		position: [0, 0],
		parameters: parameters as INode['parameters'],
		...(type === 'lemlistTrigger' && {
			typeVersion: 1.1,
			webhookId: `hook-${randomBytes(6).toString('hex')}`,
		}),
	};
}

/** A manual trigger and nodes that output one item for each of these people. */
export function buildTable(people: IDataObject[]): INode[] {
	const rows = { mode: 'raw', jsonOutput: JSON.stringify({ people }), options: {} };
	return [
		node('Start', 'n8n-nodes-base.manualTrigger'),
		{ ...node('Table', 'n8n-nodes-base.set', rows), typeVersion: 3.4 },
		node('Rows', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'people', options: {} }),
	];
}

/** A workflow in which each of these nodes is linked to the next one. */
export function buildWorkflow(nodes: INode[]): WorkflowJson {
	const links = nodes
		.slice(1)
		.map(({ name }, index) => [
			nodes[index].name,
			{ main: [[{ node: name, type: 'main' as const, index: 0 }]] },
		]);
	return { name: 'Test', nodes, connections: Object.fromEntries(links) };
}
