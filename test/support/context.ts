import 'reflect-metadata';

import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type IExecuteFunctions,
	type INode,
	type INodeType,
	type INodeTypes,
} from 'n8n-workflow';

import { additionalDataOf } from './run';

const node: INode = {
	id: 'node',
	name: 'Lemlist',
	type: 'n8n-nodes-lemlist.lemlist',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	credentials: { lemlistCommunityApi: { id: '1', name: 'lemlist' } },
};

// All that n8n asks of a node's type before it hands out the credential.
const nodeType = {
	description: {
		credentials: [{ name: 'lemlistCommunityApi', required: true }],
		properties: [],
	},
} as unknown as INodeType;

const nodeTypes: INodeTypes = {
	getByName: () => nodeType,
	getByNameAndVersion: () => nodeType,
	getKnownTypes: () => ({}),
};

/** The context that n8n's engine gives to a node which holds this credential. */
export function contextWith(
	credential: { apiKey: string; baseUrl: string },
	signal?: AbortSignal,
): IExecuteFunctions {
	const workflow = new Workflow({
		id: '1',
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes,
	});
	return new ExecuteContext(
		workflow,
		node,
		additionalDataOf(credential),
		'manual',
		createRunExecutionData({}),
		0,
		[{ json: {} }],
		{ main: [[{ json: {} }]] },
		{ data: {}, node, source: null },
		[],
		signal,
	);
}
