import type { INode, INodeParameters } from 'n8n-workflow';

import { fillOperation, type FilledOperation } from './fillOperation';
import type { OperationRoute } from './operationRoute';
import { readHttpRequest, type HttpRequest } from './readHttpRequest';

/** An operation that sends the request of an HTTP Request node. */
export interface RequestOperation {
	/** `<resource>: <operation>`. */
	operation: string;
	apiVersion: OperationRoute['apiVersion'];
	parameters: INodeParameters;
	notes: string[];
}

const HTTP_REQUEST = /^n8n-nodes-base\.httpRequest(Tool)?$/;

/** Whether a node sends HTTP requests of any kind. */
export function isHttpRequest({ type }: INode): boolean {
	return HTTP_REQUEST.test(type);
}

/** The operation for the request of an HTTP Request node, or why there is none; `undefined` if it does not call lemlist. */
export function toRequestOperation(
	node: INode,
	routes: readonly OperationRoute[],
	credentialType: string,
): RequestOperation | { reason: string } | undefined {
	const request = readHttpRequest(node);
	const { authentication, nodeCredentialType } = node.parameters;
	const usesCredential =
		authentication === 'predefinedCredentialType' && nodeCredentialType === credentialType;
	if (!request) return usesCredential ? { reason: ADDRESS_UNKNOWN } : undefined;
	const [best] = routes
		.flatMap((route) => fillOperation(route, request) ?? [])
		.sort((a, b) => rank(a) - rank(b));
	if (!best) return { reason: `there is no operation for ${toLine(request)}` };
	const problems = [
		...(usesCredential ? [] : ['it signs in with another credential']),
		...request.problems,
		...best.problems,
	];
	const { label } = best.route;
	if (problems.length > 0)
		return { reason: `${label} is not quite the same: ${problems.join('; ')}` };
	return toOperation(best);
}

/** Routes without placeholders come first, then operations that can do most of what is asked for. */
function rank({ route, problems }: FilledOperation): number {
	const placeholders = route.segments.filter((segment) => segment.startsWith('{')).length;
	return placeholders * 1_000 + (route.obstacle ? 100 : 0) + problems.length;
}

const ADDRESS_UNKNOWN =
	"it uses the credential of n8n's own node for an address that is not lemlist's, or not known before it runs";

function toOperation({ route, parameters }: FilledOperation): RequestOperation {
	const { operation, apiVersion, label, changesOutput } = route;
	return {
		operation,
		apiVersion,
		parameters,
		notes: changesOutput
			? [`The request is the same; the items are those of ${label}. Check the nodes that use them.`]
			: [],
	};
}

function toLine({ method, segments }: HttpRequest): string {
	return `${method} /${segments.map((segment) => segment.replace(/^=/, '')).join('/')}`;
}
