import { NodeOperationError, type INode } from 'n8n-workflow';

/** The error for a parameter that cannot be sent; it names the parameter as the editor labels it. */
export function inputError(node: INode, label: string, problem: string, advice: string) {
	return new NodeOperationError(node, `'${label}' ${problem}`, { description: advice });
}
