import Ajv, { type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

import type { LoggedRequest } from '../../emulator/requestLog';
import type { OpenApi, Published, Schema } from './openapi';
import { isObject } from './shapes';

/** What the requests of one operation do otherwise than lemlist's document says, each once. */
export function differences(
	document: OpenApi,
	{ query, body = {} }: Published,
	requests: LoggedRequest[],
): string[] {
	const queries = requests.map((request) => valuesOf(request, query));
	const bodies = requests.map((request) => request.body).filter((given) => given !== undefined);
	return [
		...new Set([
			...invalid(document, query, queries, 'query', true),
			...invalid(document, body, bodies, 'body', false),
			...strange(document, query, queries, 'query'),
			...strange(document, body, bodies, 'body'),
			...unsent(document, query, queries, 'query'),
			...unsent(document, body, bodies, 'body'),
		]),
	];
}

// A query is text, where a list has several values with commas between them.
function valuesOf({ query }: LoggedRequest, { properties = {} }: Schema): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(query).map(([key, text]) => {
			const name = key.replace(/\[\]$/, '');
			const isList = name !== key || properties[name]?.type === 'array';
			return [name, isList ? text.split(',') : text];
		}),
	);
}

function invalid(
	document: OpenApi,
	schema: Schema,
	values: unknown[],
	at: string,
	isText: boolean,
) {
	// lemlist's schemas hold examples and other words of OpenAPI.
	const ajv = addFormats(new Ajv({ allErrors: true, coerceTypes: isText, strict: false }));
	const validate = ajv.compile(document.whole(schema));
	return values.flatMap((value) => {
		validate(structuredClone(value));
		return (validate.errors ?? []).map((error) => `${at}${sentence(error)}`);
	});
}

function sentence({ instancePath, message }: ErrorObject): string {
	return `${instancePath.replace(/\/\d+/g, '[]').replaceAll('/', '.')} ${message}`;
}

/** Names that lemlist does not publish. */
function strange(document: OpenApi, schema: Schema, values: unknown[], at: string): string[] {
	const { properties, items, additionalProperties } = document.resolved(schema);
	if (items) return strange(document, items, values.flat(), `${at}[]`);
	if (!properties) return [];
	const names = new Set(values.filter(isObject).flatMap((value) => Object.keys(value)));
	return [...names].flatMap((name) => {
		const inner = membersOf(values, name);
		if (properties[name]) return strange(document, properties[name], inner, `${at}.${name}`);
		return additionalProperties ? [] : [`${at}.${name} is not published`];
	});
}

/** Names that lemlist publishes and no request has. */
function unsent(document: OpenApi, schema: Schema, values: unknown[], at: string): string[] {
	const { properties = {}, items } = document.resolved(schema);
	if (items) return unsent(document, items, values.flat(), `${at}[]`);
	return Object.entries(properties).flatMap(([name, inner]) => {
		const given = membersOf(values, name);
		if (given.length === 0) return [`${at}.${name} is never sent`];
		return unsent(document, inner, given, `${at}.${name}`);
	});
}

function membersOf(values: unknown[], name: string): unknown[] {
	return values.filter(isObject).flatMap((value) => (name in value ? [value[name]] : []));
}
