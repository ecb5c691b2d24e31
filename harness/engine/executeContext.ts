import 'reflect-metadata';

import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypes,
} from 'n8n-workflow';

import { CREDENTIALS, lemlistNode, toWorkflow } from './lemlistNode';
import { additionalDataFor } from './runNode';

const node = lemlistNode({ credentials: CREDENTIALS });

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

/** The context in which n8n's engine executes a node with this credential. */
export function createExecuteContext(
	credential: { apiKey: string; baseUrl: string },
	signal?: AbortSignal,
): IExecuteFunctions {
	return new ExecuteContext(
		toWorkflow(node, nodeTypes),
		node,
		additionalDataFor(credential),
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
