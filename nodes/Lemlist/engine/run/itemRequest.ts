import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { ApiCall } from '../../transport/call';
import { inputError } from '../input/inputError';
import { readParameters } from '../input/readParameters';
import { fillRoute } from '../input/route';
import type { OperationRequest, RequestParts, Route } from '../operation';
import type { Fields } from '../parameterTypes';
import { withoutBlanks, isBlank } from '../input/values';

/** What one item asks for: checked, and complete enough to be sent. */
export interface ItemRequest {
	itemIndex: number;
	parameters: IDataObject;
	call: ApiCall;
	/** Plans with the same key run one after the other. */
	serialKey: string;
}

const BODY_FIELD_TYPES: Array<INodeProperties['type']> = [
	'resourceMapper',
	'assignmentCollection',
	'collection',
	'fixedCollection',
];

/** Reads and checks what an item filled in; throws an error that names the parameter. */
export function prepareItem(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemIndex: number,
): ItemRequest {
	const parameters = readParameters(context, operation.fields, itemIndex);
	const route = typeof operation.route === 'string' ? operation.route : operation.route(parameters);
	const call = toApiCall(context, operation, parameters, route, {
		query: operation.query?.(parameters),
		body: operation.body?.(parameters),
	});
	if (operation.isBodyRequired) requireBody(context, operation, parameters);
	const lookup = operation.lookup?.(parameters);
	if (lookup) {
		const { findRecord } = lookup;
		call.lookup = {
			call: toApiCall(context, operation, parameters, lookup.route, lookup),
			findRecord,
		};
	}
	if (operation.rateLimitMeansQuota) call.rateLimitMeansQuota = true;
	if (operation.deprecation) call.deprecation = operation.deprecation;
	call.secrets = readPasswords(operation.fields, parameters);
	// Reading changes nothing, so reads need no order.
	const defaultKey = call.method === 'GET' ? String(itemIndex) : call.path;
	return {
		itemIndex,
		parameters,
		call,
		serialKey: operation.serializeBy?.(parameters) ?? defaultKey,
	};
}

function requireBody(
	context: IExecuteFunctions,
	{ fields }: OperationRequest,
	parameters: IDataObject,
): void {
	const bodyFields = fields.filter(({ type }) => BODY_FIELD_TYPES.includes(type));
	if (bodyFields.some(({ name }) => !isBlank(parameters[name]))) return;
	const [{ displayName }] = bodyFields;
	throw inputError(context.getNode(), displayName, 'has no value', 'Fill in at least one field.');
}

function readPasswords(fields: Fields, parameters: IDataObject): string[] {
	const passwordFields = fields.filter(({ typeOptions }) => typeOptions?.password);
	return passwordFields.map(({ name }) => String(parameters[name] ?? '')).filter(Boolean);
}

/** A call on a route of an operation; blank values are left out, and `false` in a query too. */
export function toApiCall(
	context: IExecuteFunctions,
	{ fields }: OperationRequest,
	parameters: IDataObject,
	route: Route,
	{ path, query, body }: RequestParts = {},
): ApiCall {
	return {
		...fillRoute(context.getNode(), route, fields, { ...parameters, ...path }),
		...(query && { query: withoutBlanks(query, true) }),
		...(body && { body: isJsonObject(body) ? withoutBlanks(body) : body }),
	};
}

// A list or a form is sent as it is.
function isJsonObject(body: ApiCall['body']): body is IDataObject {
	return !Array.isArray(body) && !(body instanceof FormData);
}
