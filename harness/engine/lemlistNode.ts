import { Workflow, type IDataObject, type INode, type INodeTypes } from 'n8n-workflow';

/** The credential as our nodes name it. */
export const CREDENTIALS: INode['credentials'] = {
	lemlistCommunityApi: { id: '1', name: 'lemlist' },
};

/** A Lemlist node without a credential, as in a workflow; `more` overrides its properties. */
export function lemlistNode(overrides: Partial<INode> = {}): INode {
	return {
		id: 'node',
		name: 'Lemlist',
		type: 'n8n-nodes-lemlist.lemlist',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		...overrides,
	};
}

/** A workflow of this node alone. */
export function toWorkflow(
	node: INode,
	nodeTypes: INodeTypes,
	staticData: IDataObject = {},
): Workflow {
	const workflow = { id: '1', nodes: [node], connections: {}, active: false };
	return new Workflow({ ...workflow, nodeTypes, staticData });
}
