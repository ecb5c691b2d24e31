import type { LoggedRequest } from '../../emulator/http/loggedRequest';
import { findMismatches, findUnused, listMembers, type ObjectShape, type Shape } from './shapes';

/** The request that lemlist's API reference defines for one operation. */
export interface RequestContract {
	/** `VERB /path` with the placeholders of lemlist's documentation. */
	request: string;
	query?: Record<string, Shape>;
	body?: { [name: string]: Shape } | [Shape];
	/** Whether the body and the query may have other names, such as custom variables. */
	allowsExtraNames?: boolean;
	/** lemlist's response, where the operation depends on it; an empty object by default. */
	response?: unknown;
	/** Follows only certain responses or numbers of items, so that no filled form leads to it. */
	isConditional?: true;
}

/** By `<resource>: <operation>`; a list for an operation of several requests. */
export type Contract = Record<string, RequestContract | RequestContract[]>;

/**
 * The contract that a request belongs to: the one with the fewest placeholders in its path, where
 * `{email}` counts as half a placeholder because it matches only a segment with an @.
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

/** Lists where a request breaks its contract; an empty list when it does not. */
export function findViolations(contract: RequestContract, request: LoggedRequest): string[] {
	const { query = {}, body, allowsExtraNames } = contract;
	const wrongQuery = findMismatches(query, parseQuery(request, query), 'query', allowsExtraNames);
	if (!body) return request.body === undefined ? wrongQuery : [...wrongQuery, 'body is unknown'];
	return [...wrongQuery, ...findMismatches(body, request.body ?? {}, 'body', allowsExtraNames)];
}

/** Lists what lemlist accepts and none of the requests contains. */
export function findUncovered(contract: RequestContract, requests: LoggedRequest[]): string[] {
	const { request, query = {}, body, isConditional } = contract;
	if (requests.length === 0) return isConditional ? [] : [request];
	const queries = requests.map((one) => parseQuery(one, query));
	const bodies = requests.map((one) => one.body);
	const all = [
		...findUnused(query, queries, 'query'),
		...(body ? findUnused(body, bodies, 'body') : []),
	];
	return all.map((part) => `${request} ${part}`);
}

/** The query, which is all text, with the types that its shape expects. */
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
