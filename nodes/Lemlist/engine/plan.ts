import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { Call } from '../transport/call';
import { badInput } from './badInput';
import type { Chosen } from './chosen';
import { readParameters } from './parameters';
import { fillRoute } from './route';
import type { Fields, Parts, Route } from './types';
import { filledIn, isBlank } from './values';

/** What one item asks for: checked, and complete enough to be sent. */
export interface Plan {
	itemIndex: number;
	parameters: IDataObject;
	call: Call;
	/** Plans with the same key run one after the other. */
	order: string;
}

const HOLDS_BODY: Array<INodeProperties['type']> = [
	'resourceMapper',
	'assignmentCollection',
	'collection',
	'fixedCollection',
];

/** Reads and checks what an item filled in; throws an error that names the parameter. */
export function planItem(context: IExecuteFunctions, chosen: Chosen, itemIndex: number): Plan {
	const parameters = readParameters(context, chosen.fields, itemIndex);
	const route = typeof chosen.route === 'string' ? chosen.route : chosen.route(parameters);
	const call = toCall(context, chosen, parameters, route, {
		query: chosen.query?.(parameters),
		body: chosen.body?.(parameters),
	});
	if (chosen.isBodyRequired) requireBody(context, chosen, parameters);
	const check = chosen.check?.(parameters);
	if (check) {
		const { found } = check;
		call.check = { call: toCall(context, chosen, parameters, check.route, check), found };
	}
	if (chosen.hasQuota) call.hasQuota = true;
	if (chosen.retired) call.retired = chosen.retired;
	call.secrets = passwordsIn(chosen.fields, parameters);
	// Reading changes nothing, so reads need no order.
	const byPath = call.method === 'GET' ? String(itemIndex) : call.path;
	return { itemIndex, parameters, call, order: chosen.orderedBy?.(parameters) ?? byPath };
}

function requireBody(
	context: IExecuteFunctions,
	{ fields }: Chosen,
	parameters: IDataObject,
): void {
	const holders = fields.filter(({ type }) => HOLDS_BODY.includes(type));
	if (holders.some(({ name }) => !isBlank(parameters[name]))) return;
	const [{ displayName }] = holders;
	throw badInput(context.getNode(), displayName, 'has no value', 'Fill in at least one field.');
}

function passwordsIn(fields: Fields, parameters: IDataObject): string[] {
	const passwords = fields.filter(({ typeOptions }) => typeOptions?.password);
	return passwords.map(({ name }) => String(parameters[name] ?? '')).filter(Boolean);
}

/** A call on a route of an operation; blank values are left out, and `false` in a query too. */
export function toCall(
	context: IExecuteFunctions,
	{ fields }: Chosen,
	parameters: IDataObject,
	route: Route,
	{ path, query, body }: Parts = {},
): Call {
	return {
		...fillRoute(context.getNode(), route, fields, { ...parameters, ...path }),
		...(query && { query: filledIn(query, true) }),
		...(body && { body: isRecord(body) ? filledIn(body) : body }),
	};
}

// A list or a form is sent as it is.
function isRecord(body: Call['body']): body is IDataObject {
	return !Array.isArray(body) && !(body instanceof FormData);
}
