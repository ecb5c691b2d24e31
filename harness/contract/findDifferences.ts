import Ajv, { type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

import type { LoggedRequest } from '../../emulator/http/loggedRequest';
import type { OpenApi, PublishedOperation, Schema } from './openapi';
import { isObject } from './shapes';

/** Lists each difference between the requests of one operation and lemlist's document once. */
export function findDifferences(
	document: OpenApi,
	{ query, body = {} }: PublishedOperation,
	requests: LoggedRequest[],
): string[] {
	const queries = requests.map((request) => parseQuery(request, query));
	const bodies = requests.map((request) => request.body).filter((given) => given !== undefined);
	return [
		...new Set([
			...findSchemaErrors(document, query, queries, 'query', true),
			...findSchemaErrors(document, body, bodies, 'body', false),
			...findUnpublishedNames(document, query, queries, 'query'),
			...findUnpublishedNames(document, body, bodies, 'body'),
			...findUnsentNames(document, query, queries, 'query'),
			...findUnsentNames(document, body, bodies, 'body'),
		]),
	];
}

// A query is text, where a list has several values with commas between them.
function parseQuery(
	{ query }: LoggedRequest,
	{ properties = {} }: Schema,
): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(query).map(([key, text]) => {
			const name = key.replace(/\[\]$/, '');
			const isList = name !== key || properties[name]?.type === 'array';
			return [name, isList ? text.split(',') : text];
		}),
	);
}

function findSchemaErrors(
	document: OpenApi,
	schema: Schema,
	values: unknown[],
	at: string,
	isText: boolean,
) {
	// lemlist's schemas contain keywords of OpenAPI that JSON Schema lacks.
	const ajv = addFormats(new Ajv({ allErrors: true, coerceTypes: isText, strict: false }));
	const validate = ajv.compile(document.withComponents(schema));
	return values.flatMap((value) => {
		validate(structuredClone(value));
		return (validate.errors ?? []).map((error) => `${at}${toSentence(error)}`);
	});
}

function toSentence({ instancePath, message }: ErrorObject): string {
	return `${instancePath.replace(/\/\d+/g, '[]').replaceAll('/', '.')} ${message}`;
}

/** Names that are sent although lemlist does not publish them. */
function findUnpublishedNames(
	document: OpenApi,
	schema: Schema,
	values: unknown[],
	at: string,
): string[] {
	const { properties, items, additionalProperties } = document.resolve(schema);
	if (items) return findUnpublishedNames(document, items, values.flat(), `${at}[]`);
	if (!properties) return [];
	const names = new Set(values.filter(isObject).flatMap((value) => Object.keys(value)));
	return [...names].flatMap((name) => {
		const inner = collectMember(values, name);
		if (properties[name])
			return findUnpublishedNames(document, properties[name], inner, `${at}.${name}`);
		return additionalProperties ? [] : [`${at}.${name} is not published`];
	});
}

/** Names that lemlist publishes and no request contains. */
function findUnsentNames(
	document: OpenApi,
	schema: Schema,
	values: unknown[],
	at: string,
): string[] {
	const { properties = {}, items } = document.resolve(schema);
	if (items) return findUnsentNames(document, items, values.flat(), `${at}[]`);
	return Object.entries(properties).flatMap(([name, inner]) => {
		const given = collectMember(values, name);
		if (given.length === 0) return [`${at}.${name} is never sent`];
		return findUnsentNames(document, inner, given, `${at}.${name}`);
	});
}

function collectMember(values: unknown[], name: string): unknown[] {
	return values.filter(isObject).flatMap((value) => (name in value ? [value[name]] : []));
}
