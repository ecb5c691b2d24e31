import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { inVersion } from './define';
import type { ApiVersion, Fields, Request, Resource } from './types';

/** How the chosen version of the chosen operation is requested. */
export type Chosen = Request<Fields> & { fields: Fields };

/** The operation that the node's dropdowns name; throws when this version of lemlist's API lacks it. */
export function chosenOperation(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): Chosen {
	// The dropdowns take no expressions, so the first item speaks for all.
	const version = context.getNodeParameter('apiVersion', 0, 'v2') as ApiVersion;
	const resourceValue = context.getNodeParameter('resource', 0) as string;
	const operationValue = context.getNodeParameter('operation', 0) as string;

	const operation = resources
		.find(({ value }) => value === resourceValue)
		?.operations.find(({ value }) => value === operationValue);
	const chosen = operation && inVersion(operation, version);
	if (chosen) return chosen;
	throw new NodeOperationError(
		context.getNode(),
		`The operation '${operationValue}' of '${resourceValue}' does not exist in API version ${version}`,
		{ description: 'Choose another operation, or another API version.' },
	);
}
