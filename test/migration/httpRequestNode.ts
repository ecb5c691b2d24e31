import type { IDataObject, INode } from 'n8n-workflow';

import { lemlistNode } from '../../harness/engine/lemlistNode';

/** An HTTP Request node, and the input item that its expressions read. */
export interface HttpRequestNode {
	node: INode;
	item: IDataObject;
}

const BASE_URL = 'https://api.lemlist.com/api';

/** A node for lemlist with the credential of n8n's own Lemlist node. */
export function httpRequest(parameters: INode['parameters'], changes: Partial<INode> = {}): INode {
	return lemlistNode({
		name: 'Request',
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'lemlistApi',
			options: {},
			...parameters,
			url: String(parameters.url).replace('/api/', `${BASE_URL}/`),
		},
		credentials: { lemlistApi: { id: '7', name: 'Sales team' } },
		...changes,
	});
}

/** A node that sends this request, all of it written into the form. */
export function toLiteralNode(line: string): HttpRequestNode {
	const { method, path, query, body } = parseLine(line);
	return {
		node: httpRequest({
			method,
			url: `/api${path}`,
			...toQueryParameters(query),
			...(body && { sendBody: true, specifyBody: 'json', jsonBody: JSON.stringify(body, null, 2) }),
		}),
		item: {},
	};
}

/** A node that sends this request with every text of it from the input item. */
export function toExpressionNode(line: string): HttpRequestNode {
	const { method, path, query, body } = parseLine(line);
	const item: IDataObject = {};
	const expression = (value: unknown) => {
		const name = `v${Object.keys(item).length}`;
		item[name] = value as string;
		return `{{ $json.${name} }}`;
	};
	const segments = path
		.split('/')
		.map((segment) =>
			/_|%40|@/.test(segment)
				? expression(decodeURIComponent(segment)).replace(/ (\S+) /, ' encodeURIComponent($1) ')
				: segment,
		);
	const json =
		body &&
		JSON.stringify(body, (_, value: unknown) =>
			typeof value === 'string' ? expression(value) : value,
		);
	return {
		node: httpRequest({
			method,
			url: `=/api${segments.join('/')}`,
			...toQueryParameters(
				Object.fromEntries(
					Object.entries(query).map(([name, value]) => [
						name,
						isFixed(name, value) ? value : `=${expression(value)}`,
					]),
				),
			),
			...(json && { sendBody: true, specifyBody: 'json', jsonBody: `=${json}` }),
		}),
		item,
	};
}

/** A request line that does not depend on encoding, order and a slash at the end of the path. */
export function normalizeLine(line: string): string {
	const { method, path, query, body } = parseLine(line);
	const sorted = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([
		method,
		decodeURIComponent(path).replace(/\/$/, ''),
		sorted,
		sortKeys(body ?? {}),
	]);
}

// People write these into the form, because they say what the request is for.
function isFixed(name: string, value: string): boolean {
	return (
		['version', 'offset', 'limit', 'page', 'action', 'format', 'skip', 'sortBy'].includes(name) ||
		value === 'true'
	);
}

function toQueryParameters(query: Record<string, string>): INode['parameters'] {
	const parameters = Object.entries(query).map(([name, value]) => ({ name, value }));
	return parameters.length > 0 ? { sendQuery: true, queryParameters: { parameters } } : {};
}

function parseLine(line: string) {
	const [, method, path, search = '', json] =
		/^(\S+) ([^\s?]+)(?:\?(\S*))?(?: ([\s\S]+))?$/.exec(line) ?? [];
	return {
		method,
		path,
		query: Object.fromEntries(new URLSearchParams(search)),
		body: json === undefined ? undefined : (JSON.parse(json) as IDataObject),
	};
}

function sortKeys(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(sortKeys);
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([name, member]) => [name, sortKeys(member)]));
}
