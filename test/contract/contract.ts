import type { LoggedRequest } from '../../emulator/http/loggedRequest';
import { findMismatches, listMembers, findUnused, type ObjectShape } from './shapes';

/**
 * What lemlist expects of a value, with `!` where the value is required:
 * - a type: `string`, `number`, `integer`, `boolean`, `date`, `date-time`, `object` or `any`;
 * - the allowed words, such as `A|B`; one word that is no type is the only one allowed;
 * - a list of one of these in brackets, or an object of named ones.
 *
 * A list or an object that is required has the `!` behind its name: `'filters!': [...]`.
 */
export type Shape = string | [Shape] | { [name: string]: Shape };

/** The request that lemlist's API reference defines for one operation. */
export interface RequestContract {
	/** `VERB /path` with the placeholders of lemlist's documentation. */
	request: string;
	query?: Record<string, Shape>;
	body?: { [name: string]: Shape } | [Shape];
	/** Further names are allowed in the body or the query, as custom variables are. */
	allowsExtraNames?: boolean;
	/** What lemlist answers, where the operation goes on from it; else an empty object. */
	response?: unknown;
}

/** By `<resource>: <operation>`; several for operations that are made of several requests. */
export type Contract = Record<string, RequestContract | RequestContract[]>;

/**
 * The contract that a request belongs to: the one whose path has the most words in common, where an
 * `{email}` counts as half a word because it holds an @.
 */
export function findContract<Known extends Pick<RequestContract, 'request'>>(
	contracts: readonly Known[],
	{ method, path }: Pick<LoggedRequest, 'method' | 'path'>,
): Known | undefined {
	const candidates = contracts.filter(({ request }) =>
		toPattern(request).test(`${method} ${path}`),
	);
	const vagueness = ({ request }: Known) =>
		request.split('{').length - (request.includes('{email}') ? 0.5 : 0);
	return candidates.sort((a, b) => vagueness(a) - vagueness(b))[0];
}

/** What is wrong with a request; nothing when it is as lemlist expects. */
export function findViolations(contract: RequestContract, request: LoggedRequest): string[] {
	const { query = {}, body, allowsExtraNames } = contract;
	const wrongQuery = findMismatches(query, parseQuery(request, query), 'query', allowsExtraNames);
	if (!body) return request.body === undefined ? wrongQuery : [...wrongQuery, 'body is unknown'];
	return [...wrongQuery, ...findMismatches(body, request.body ?? {}, 'body', allowsExtraNames)];
}

/** What lemlist takes and none of the requests holds. */
export function findUncovered(contract: RequestContract, requests: LoggedRequest[]): string[] {
	const { request, query = {}, body } = contract;
	if (requests.length === 0) return [request];
	const queries = requests.map((one) => parseQuery(one, query));
	const bodies = requests.map((one) => one.body);
	const all = [
		...findUnused(query, queries, 'query'),
		...(body ? findUnused(body, bodies, 'body') : []),
	];
	return all.map((part) => `${request} ${part}`);
}

/** The query with the types that its shape asks for, as everything in a query is text. */
function parseQuery({ query }: LoggedRequest, shape: ObjectShape): Record<string, unknown> {
	const lists = listMembers(shape).filter(([, inner]) => Array.isArray(inner));
	const listNames = new Set(lists.map(([name]) => name));
	return Object.fromEntries(
		Object.entries(query).map(([key, text]) => {
			const name = key.replace(/\[\]$/, '');
			return [name, listNames.has(name) ? text.split(',') : parseValue(text, shape[name])];
		}),
	);
}

function parseValue(text: string, shape: unknown): unknown {
	const type = String(shape ?? '').replace(/!$/, '');
	if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
	if (['number', 'integer'].includes(type) && text.trim() !== '') return Number(text);
	return text;
}

function toPattern(request: string): RegExp {
	const escaped = request
		.replace(/[.+*?^$()|[\]\\]/g, '\\$&')
		.replaceAll('{email}', '[^/]*%40[^/]*')
		.replace(/\{\w+\}/g, '[^/]+');
	return new RegExp(`^${escaped.replace(/\/$/, '')}/?$`);
}
