import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { forVersion } from '../defineOperation';
import type { ApiVersion, OperationRequest, Resource } from '../operation';

/** The request of the operation that the dropdowns select; throws if this API version lacks it. */
export function selectOperation(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): OperationRequest {
	// The dropdowns accept no expressions, so they hold the same for all items.
	const version = context.getNodeParameter('apiVersion', 0, 'v2') as ApiVersion;
	const resourceValue = context.getNodeParameter('resource', 0) as string;
	const operationValue = context.getNodeParameter('operation', 0) as string;

	const operation = resources
		.find(({ value }) => value === resourceValue)
		?.operations.find(({ value }) => value === operationValue);
	const selected = operation && forVersion(operation, version);
	if (selected) return selected;
	throw new NodeOperationError(
		context.getNode(),
		`The operation '${operationValue}' of '${resourceValue}' does not exist in API version ${version}`,
		{ description: 'Choose another operation, or another API version.' },
	);
}
