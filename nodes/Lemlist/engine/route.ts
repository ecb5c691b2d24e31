import type { IDataObject, INode } from 'n8n-workflow';

import type { Method } from '../transport/call';
import { badInput } from './badInput';
import type { Fields, Request, Route } from './types';

/** The routes between which an operation chooses; most have one. */
export function routesOf({ route, routes = [] }: Request<Fields>): readonly Route[] {
	return typeof route === 'string' ? [route] : routes;
}

/** The names of the fields that fill a route. */
export function placeholders(route: Route): string[] {
	return [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
}

/** Verb and path of a route, its placeholders filled and escaped; refuses values that would lead elsewhere. */
export function fillRoute(
	node: INode,
	route: Route,
	fields: Fields,
	parameters: IDataObject,
): { method: Method; path: string } {
	const [method, template] = route.split(' ', 2) as [Method, string];
	const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
		const label = fields.find((field) => field.name === name)?.displayName ?? name;
		return escapePart(node, label, String(parameters[name] ?? '').trim());
	});
	return { method, path };
}

function escapePart(node: INode, label: string, part: string): string {
	if (part === '') {
		throw badInput(node, label, 'is empty', 'Fill it in, or check its expression.');
	}
	// Escaping leaves dots as they are, and these would name the folder itself or the one above.
	if (part === '.' || part === '..') {
		throw badInput(node, label, `cannot be '${part}'`, 'Enter an ID or an e-mail address.');
	}
	try {
		return encodeURIComponent(part);
	} catch {
		throw badInput(node, label, 'holds half a character', 'Check the source of the value.');
	}
}
