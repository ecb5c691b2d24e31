import { NodeOperationError, type IExecuteFunctions, type NodeHint } from 'n8n-workflow';

import { forVersion } from '../defineOperation';
import type { ApiVersion, OperationRequest, Resource } from '../operation';

// n8n adds this choice to both dropdowns of a node whose credential can authenticate other requests
// (packages/cli/src/load-nodes-and-credentials.ts, injectCustomApiCallOptions).
const CUSTOM_API_CALL = '__CUSTOM_API_CALL__';

const API_REQUEST_INSTEAD =
	"The API Request resource sends any request to lemlist, with this node's rate limiting, retries and error messages.";

/**
 * The hint that the editor shows while n8n's own choice Custom API Call is selected. n8n hides every field
 * of the form then, so that a notice in the form would not appear.
 */
export const customCallHint: NodeHint = {
	message: `Custom API Call is an n8n feature that this node doesn't handle: n8n sends the request from its HTTP Request node, which knows neither lemlist's rate limit nor which requests are safe to repeat. ${API_REQUEST_INSTEAD}`,
	type: 'warning',
	displayCondition: `={{ [$parameter["resource"], $parameter["operation"]].includes("${CUSTOM_API_CALL}") }}`,
};

function customCallError(context: IExecuteFunctions): NodeOperationError {
	return new NodeOperationError(
		context.getNode(),
		"Custom API Call is an n8n feature that this node can't run",
		{
			description: `${API_REQUEST_INSTEAD} Select it, or use an HTTP Request node.`,
		},
	);
}

/** The request of the operation that the dropdowns select; throws if this API version lacks it. */
export function selectOperation(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): OperationRequest {
	// The dropdowns accept no expressions, so they hold the same for all items.
	const version = context.getNodeParameter('apiVersion', 0, 'v2') as ApiVersion;
	const resourceValue = context.getNodeParameter('resource', 0, '') as string;
	const operationValue = context.getNodeParameter('operation', 0, '') as string;
	if ([resourceValue, operationValue].includes(CUSTOM_API_CALL)) throw customCallError(context);

	const operation = resources
		.find(({ value }) => value === resourceValue)
		?.operations.find(({ value }) => value === operationValue);
	const selected = operation && forVersion(operation, version);
	if (selected) return selected;
	throw new NodeOperationError(
		context.getNode(),
		`The operation '${operationValue}' of '${resourceValue}' doesn't exist in API version ${version}`,
		{ description: 'Select a different operation or API version.' },
	);
}
