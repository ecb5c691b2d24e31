import type { IExecuteFunctions } from 'n8n-workflow';

/** Whether the node works for an AI agent: n8n makes a type of its own for that, named so. */
export function isAgentTool(context: Pick<IExecuteFunctions, 'getNode'>): boolean {
	return context.getNode().type.endsWith('Tool');
}
