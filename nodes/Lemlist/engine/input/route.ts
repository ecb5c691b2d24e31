import type { IDataObject, INode } from 'n8n-workflow';

import type { HttpMethod } from '../../transport/call';
import { readApiPath } from './apiPath';
import { inputError } from './inputError';
import type { OperationRequest, Route } from '../operation';
import type { Fields } from '../parameterTypes';

/** All routes of an operation; most have one. */
export function allRoutes({ route, routes = [] }: OperationRequest): readonly Route[] {
	return typeof route === 'string' ? [route] : routes;
}

/** The names of the fields that fill a route. */
export function pathParameters(route: Route): string[] {
	return [...route.matchAll(/\{\+?(\w+)\}/g)].map(([, name]) => name);
}

/** The field of a route that leaves the whole path to the user: `GET /{+path}`; most have none. */
export function openPathField(operation: OperationRequest): string | undefined {
	const [route = ''] = allRoutes(operation);
	return OPEN_PATH.exec(route)?.[1];
}

const OPEN_PATH = /\/\{\+(\w+)\}$/;

/**
 * Method and path of a route with encoded values; throws for values that would change the path. A route
 * that ends with `{+name}` has the path that the user entered, with the query that it may have.
 */
export function fillRoute(
	node: INode,
	route: Route,
	fields: Fields,
	parameters: IDataObject,
): { method: HttpMethod; path: string; query?: IDataObject } {
	const [method, template] = route.split(' ', 2) as [HttpMethod, string];
	const labelFor = (name: string) =>
		fields.find((field) => field.name === name)?.displayName ?? name;
	const [, openName] = OPEN_PATH.exec(template) ?? [];
	if (openName)
		return { method, ...readApiPath(node, labelFor(openName), String(parameters[openName] ?? '')) };
	const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
		encodePathSegment(node, labelFor(name), String(parameters[name] ?? '').trim()),
	);
	return { method, path };
}

function encodePathSegment(node: INode, label: string, segment: string): string {
	if (segment === '') {
		throw inputError(node, label, 'is empty', 'Fill it in or check its expression.');
	}
	// Encoding keeps dots, and these values would lead to the same folder or its parent.
	if (segment === '.' || segment === '..') {
		throw inputError(node, label, `can't be '${segment}'`, 'Enter an ID or an email address.');
	}
	try {
		return encodeURIComponent(segment);
	} catch {
		throw inputError(
			node,
			label,
			'contains an invalid character',
			'Check where the value comes from.',
		);
	}
}
