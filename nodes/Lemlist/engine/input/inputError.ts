import {
	NodeOperationError,
	type IExecuteFunctions,
	type INode,
	type INodeProperties,
} from 'n8n-workflow';

/** A field or a column of one, of which at least the label is known. */
export type NamedField = Pick<INodeProperties, 'displayName'> & Partial<INodeProperties>;

/** The error for a field whose value cannot be sent; names the field by the label that the editor shows. */
export function inputError(node: INode, label: string, problem: string, advice: string) {
	return new NodeOperationError(node, `'${label}' ${problem}`, { description: advice });
}

/** The part of an advice that shows the value of the field. */
export function currentValue(value: unknown): string {
	const isMissing = value === undefined || value === null || value === '';
	return isMissing ? 'The value is empty' : `The value is: ${String(value)}`;
}

/** Throws the `inputError` for a field. */
export function throwInputError(
	context: IExecuteFunctions,
	{ displayName }: NamedField,
	problem: string,
	advice: string,
): never {
	throw inputError(context.getNode(), displayName, problem, advice);
}
