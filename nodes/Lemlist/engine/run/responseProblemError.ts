import { NodeOperationError, type INode } from 'n8n-workflow';

import type { Flaw } from '../operation';

/** The error for an item whose requests lemlist answered well, but not with what the item asks for. */
export function responseProblemError(node: INode, { problem, advice }: Flaw): NodeOperationError {
	return new NodeOperationError(node, problem, { description: advice });
}
