import type { IDataObject, INode } from 'n8n-workflow';

import type { HttpMethod } from '../../transport/call';
import { inputError } from './inputError';
import type { OperationRequest, Route } from '../operation';
import type { Fields } from '../parameterTypes';

/** The routes between which an operation chooses; most have one. */
export function allRoutes({ route, routes = [] }: OperationRequest): readonly Route[] {
	return typeof route === 'string' ? [route] : routes;
}

/** The names of the fields that fill a route. */
export function pathParameters(route: Route): string[] {
	return [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
}

/** Verb and path of a route, its placeholders filled and escaped; refuses values that would lead elsewhere. */
export function fillRoute(
	node: INode,
	route: Route,
	fields: Fields,
	parameters: IDataObject,
): { method: HttpMethod; path: string } {
	const [method, template] = route.split(' ', 2) as [HttpMethod, string];
	const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
		const label = fields.find((field) => field.name === name)?.displayName ?? name;
		return encodePathSegment(node, label, String(parameters[name] ?? '').trim());
	});
	return { method, path };
}

function encodePathSegment(node: INode, label: string, segment: string): string {
	if (segment === '') {
		throw inputError(node, label, 'is empty', 'Fill it in, or check its expression.');
	}
	// Escaping leaves dots as they are, and these would name the folder itself or the one above.
	if (segment === '.' || segment === '..') {
		throw inputError(node, label, `cannot be '${segment}'`, 'Enter an ID or an e-mail address.');
	}
	try {
		return encodeURIComponent(segment);
	} catch {
		throw inputError(node, label, 'holds half a character', 'Check the source of the value.');
	}
}
