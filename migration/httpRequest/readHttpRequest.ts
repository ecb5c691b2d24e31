import type { INode } from 'n8n-workflow';

import { readCollection, type OldParameters } from '../values';
import { parseJsonValue, toTextValue, type RequestValue } from './requestValue';
import { callArgument, hasMark, mask, singleCode, unmask, type MaskedText } from './template';

/** The request that an HTTP Request node sends to lemlist. */
export interface HttpRequest {
	method: string;
	/** The parts of the path after lemlist's base URL, decoded. */
	segments: string[];
	query: Record<string, RequestValue>;
	/** The members of the JSON body; none without a body. */
	body: Record<string, RequestValue>;
	/** Why another node cannot do the same, whatever it sends. */
	problems: string[];
}

const BASE_URL = /^https?:\/\/api\.lemlist\.com\/api(?=[/?]|$)/i;

/** The first version with the present parameters. */
const FIRST_VERSION = 3;

/** Settings that change neither the request nor the output. */
const HARMLESS_OPTIONS = [
	'allowUnauthorizedCerts',
	'batching',
	'lowercaseHeaders',
	'queryParameterArrays',
	'redirect',
	'sendCredentialsOnCrossOriginRedirect',
	'timeout',
];
const HARMLESS_HEADERS = ['accept', 'content-type'];

/** The request of an HTTP Request node; none if it calls another address than lemlist's. */
export function readHttpRequest({ parameters, typeVersion }: INode): HttpRequest | undefined {
	const maskedText = mask(String(parameters.url ?? '').trim());
	const url = maskedText.text.trim();
	if (!BASE_URL.test(url)) return undefined;
	const [path, ...search] = url.replace(BASE_URL, '').split('?');
	const problems: string[] = [];
	const inUrl = readSearch(search.join('?'), maskedText, problems);
	const inForm = readQuery(parameters, problems);
	if (Object.keys(inForm).some((name) => name in inUrl))
		problems.push('it sends a query parameter twice');
	return {
		method: String(parameters.method ?? parameters.requestMethod ?? 'GET'),
		segments: toSegments(path, maskedText),
		query: { ...inUrl, ...inForm },
		body: readBody(parameters, problems),
		problems: [...problems, ...settingProblems(parameters, typeVersion)],
	};
}

function toSegments(path: string, maskedText: MaskedText): string[] {
	return path
		.split('/')
		.filter((segment) => segment !== '')
		.map((segment) => decode(segment, maskedText));
}

/** A part of the URL without its encoding. */
function decode(part: string, { codes }: MaskedText): string {
	const code = singleCode(part, codes);
	const argument = code && callArgument(code, 'encodeURIComponent');
	if (argument) return `={{ ${argument} }}`;
	try {
		return unmask(decodeURIComponent(part), codes);
	} catch {
		return unmask(part, codes);
	}
}

function readSearch(search: string, maskedText: MaskedText, problems: string[]) {
	const pairs = search
		.split('&')
		.filter((pair) => pair !== '')
		.map((pair) => pair.split('='))
		.map(([name, ...value]) => [name, decode(value.join('=').replace(/\+/g, '%20'), maskedText)]);
	return toRecord(
		pairs.map(([name, value]) => [decode(name, maskedText), toTextValue(value)]),
		'query parameter',
		problems,
	);
}

function readQuery(parameters: OldParameters, problems: string[]): HttpRequest['query'] {
	if (parameters.sendQuery !== true) return {};
	if (parameters.specifyQuery === 'json') return readJson(parameters.jsonQuery, 'query', problems);
	return readPairs(parameters.queryParameters, 'query parameter', problems);
}

function readBody(parameters: OldParameters, problems: string[]): HttpRequest['body'] {
	if (parameters.sendBody !== true) return {};
	if ((parameters.contentType ?? 'json') !== 'json') {
		problems.push('its body is not JSON');
		return {};
	}
	if (parameters.specifyBody === 'json') return readJson(parameters.jsonBody, 'body', problems);
	return readPairs(parameters.bodyParameters, 'body field', problems);
}

function readJson(json: unknown, place: string, problems: string[]): Record<string, RequestValue> {
	const value = parseJsonValue(json);
	if (value?.kind === 'record') return value.members;
	const literal = value?.kind === 'literal' ? value.value : undefined;
	if (typeof literal === 'object' && literal !== null && !Array.isArray(literal)) {
		return Object.fromEntries(
			Object.entries(literal).map(([name, member]) => [name, { kind: 'literal', value: member }]),
		);
	}
	problems.push(`the names in its ${place} are not known before it runs`);
	return {};
}

function readPairs(collection: unknown, what: string, problems: string[]) {
	const { parameters = [] } = (collection ?? {}) as { parameters?: OldParameters[] };
	return toRecord(
		parameters
			.filter(({ name }) => name !== undefined && name !== '')
			.map(({ name, value = '' }) => [String(name), toTextValue(value)]),
		what,
		problems,
	);
}

function toRecord(
	entries: Array<readonly [string, RequestValue]>,
	what: string,
	problems: string[],
): Record<string, RequestValue> {
	const names = entries.map(([name]) => name);
	if (names.some((name) => name.startsWith('=') || hasMark(name)))
		problems.push(`the name of a ${what} is an expression`);
	if (new Set(names).size < names.length) problems.push(`it sends a ${what} twice`);
	return Object.fromEntries(entries);
}

/** What the node is set to do in addition to its request. */
function settingProblems(parameters: OldParameters, typeVersion: number): string[] {
	const options = readCollection(parameters, 'options');
	const { response = {} } = readCollection(options, 'response');
	const changesOutput = Object.values(response as object).some(
		(value) => value !== false && value !== 'autodetect' && value !== 'json',
	);
	const others = Object.keys(options).filter(
		(name) => name !== 'response' && !HARMLESS_OPTIONS.includes(name),
	);
	return [
		...(typeVersion < FIRST_VERSION ? ['its version of the HTTP Request node is an old one'] : []),
		...(changesOutput ? ['its option Response changes the output'] : []),
		...others.map((name) => `it has the option \`${name}\``),
		...(parameters.optimizeResponse === true ? ['it shortens the response for the model'] : []),
		...(parameters.provideSslCertificates === true ? ['it sends a certificate'] : []),
		...headerNames(parameters)
			.filter((name) => !HARMLESS_HEADERS.includes(name.toLowerCase()))
			.map((name) => `it sends the header \`${name}\``),
	];
}

function headerNames(parameters: OldParameters): string[] {
	if (parameters.sendHeaders !== true) return [];
	const problems: string[] = [];
	const headers =
		parameters.specifyHeaders === 'json'
			? readJson(parameters.jsonHeaders, 'headers', problems)
			: readPairs(parameters.headerParameters, 'header', problems);
	return [...Object.keys(headers), ...problems];
}
