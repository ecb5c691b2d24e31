import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import { hasEffect, isSafeMethod, type ApiCall } from '../../transport/call';
import type { LemlistClient } from '../../transport/client';
import { isAgentTool } from '../agentTool';
import { withAdditionalJson, withoutAdditionalJson } from '../input/additionalJson';
import { toPathBelow } from '../input/apiPath';
import { unwrapEmptyValues } from '../input/emptyValue';
import { readParameters } from '../input/readParameters';
import { requireFields } from '../input/requiredFields';
import { tolerateBlanks } from '../input/requiredFilters';
import { allRoutes, fillRoute, openPathField, pathParameters } from '../input/route';
import { withoutBlanks } from '../input/values';
import type {
	LookupRequest,
	OperationRequest,
	RequestParts,
	Route,
	Step,
	Upload,
} from '../operation';
import type { Fields } from '../parameterTypes';
import { requireFile } from './upload';

/** The request of one item: its parameters are checked, and its call can be sent as it is. */
export interface ItemRequest {
	itemIndex: number;
	parameters: IDataObject;
	/** Its path may still be a complete address. */
	call: ApiCall;
	/** Requests with the same key are sent one after the other. */
	serialKey: string;
	upload?: Upload;
}

/** The request of an item with the client of the account that the credential names for it. */
export interface AccountRequest extends ItemRequest {
	client: LemlistClient;
	/** What the plan of the item's group decided for it. */
	step?: Step;
}

/** Reads and checks the parameters of an item; throws an error that names the invalid field. */
export function prepareItem(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemIndex: number,
): ItemRequest {
	const isForModel = isAgentTool(context) && isReading(operation);
	const fields = isForModel ? tolerateBlanks(operation.fields) : operation.fields;
	const parameters = readParameters(context, fields, itemIndex);
	requireFields(context, operation, parameters);
	throwIfUnfit(context, operation, parameters);
	const lookup = operation.lookup?.(parameters);
	const upload = operation.upload?.(parameters);
	if (upload) requireFile(context, operation, { itemIndex, parameters, upload });
	const call: ApiCall = {
		...withAdditionalJson(
			context,
			operation.fields,
			parameters,
			toApiCall(context, operation, parameters, {
				route: typeof operation.route === 'string' ? operation.route : operation.route(parameters),
				query: operation.query?.(parameters),
				body: operation.body?.(withoutAdditionalJson(parameters)),
			}),
		),
		lookup: lookup && toApiLookup(context, operation, parameters, lookup),
		isRepeatable: valueFor(operation.isRepeatable, parameters) ?? operation.isRead,
		isRead: operation.isRead,
		rateLimitMeansQuota: operation.rateLimitMeansQuota,
		fallback:
			operation.fallbackRoute &&
			fillRoute(context.getNode(), operation.fallbackRoute, operation.fields, parameters),
		deprecation: valueFor(operation.deprecation, parameters),
		secrets: readPasswords(operation.fields, parameters),
	};
	// Reads change nothing, so they need no order.
	const defaultKey = hasEffect(call) ? call.path : String(itemIndex);
	return {
		itemIndex,
		parameters,
		call,
		serialKey: operation.serializeBy?.(parameters) ?? defaultKey,
		upload,
	};
}

/**
 * The request of an item in the account of a client. A complete address becomes its path; throws an error
 * that names the field if it is not below the base URL of the account.
 */
export function toAccountRequest(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequest: ItemRequest,
	client: LemlistClient,
): AccountRequest {
	const { call, serialKey } = itemRequest;
	if (call.path.startsWith('/')) return { ...itemRequest, client };
	const { displayName = '' } =
		operation.fields.find(({ name }) => name === openPathField(operation)) ?? {};
	const path = toPathBelow(context.getNode(), displayName, call.path, client.baseUrl);
	return {
		...itemRequest,
		client,
		call: { ...call, path },
		serialKey: serialKey === call.path ? path : serialKey,
	};
}

function throwIfUnfit(
	context: IExecuteFunctions,
	operation: OperationRequest,
	parameters: IDataObject,
): void {
	const { problem, advice } = operation.findProblem?.(parameters) ?? {};
	if (problem) throw new NodeOperationError(context.getNode(), problem, { description: advice });
}

function isReading(operation: OperationRequest): boolean {
	const { isRead, pagination } = operation;
	if (isRead ?? typeof pagination === 'object') return true;
	return allRoutes(operation).every((route) => isSafeMethod(route.split(' ')[0]));
}

/** A property of an operation, or what it returns for these parameters. */
export function valueFor<Value>(
	property: Value | ((parameters: IDataObject) => Value | undefined) | undefined,
	parameters: IDataObject,
): Value | undefined {
	return typeof property === 'function'
		? (property as (parameters: IDataObject) => Value | undefined)(parameters)
		: property;
}

function toApiLookup(
	context: IExecuteFunctions,
	operation: OperationRequest,
	parameters: IDataObject,
	{ findRecord, ...request }: LookupRequest,
): ApiCall['lookup'] {
	return { findRecord, call: toApiCall(context, operation, parameters, request) };
}

function readPasswords(fields: Fields, parameters: IDataObject): string[] {
	const passwordFields = fields.filter(({ typeOptions }) => typeOptions?.password);
	return passwordFields.map(({ name }) => String(parameters[name] ?? '')).filter(Boolean);
}

/** A request of an operation as a call, without blank values, and without `false` in the query. */
export function toApiCall(
	context: IExecuteFunctions,
	{ fields }: OperationRequest,
	parameters: IDataObject,
	{ route, path, query, body, isRepeatable }: RequestParts & { route: Route },
): ApiCall {
	const filled = fillRoute(context.getNode(), route, fields, { ...parameters, ...path });
	const ownQuery = query && unwrapEmptyValues(withoutBlanks(query, true));
	return {
		...filled,
		recordLabels: recordLabels(route, fields, { parameters, query }),
		...((filled.query ?? ownQuery) && { query: { ...filled.query, ...ownQuery } }),
		...(isRepeatable !== undefined && { isRepeatable }),
		...(body && { body: isJsonObject(body) ? unwrapEmptyValues(withoutBlanks(body)) : body }),
	};
}

// Some routes name their record in the query.
function recordLabels(
	route: Route,
	fields: Fields,
	{ parameters, query = {} }: { parameters: IDataObject; query?: IDataObject },
): string[] {
	const inPath = pathParameters(route);
	const inQuery = new Set(Object.values(query).filter((value) => typeof value === 'string'));
	const isSent = ({ name, required }: Fields[number]) =>
		inPath.includes(name) || (required === true && inQuery.has(parameters[name] as string));
	const labels = fields.filter((field) => field.name in parameters && isSent(field));
	return [...new Set(labels.map(({ displayName }) => displayName))];
}

// Lists, forms and files are sent unchanged.
function isJsonObject(body: ApiCall['body']): body is IDataObject {
	return !Array.isArray(body) && !(body instanceof FormData) && !Buffer.isBuffer(body);
}
