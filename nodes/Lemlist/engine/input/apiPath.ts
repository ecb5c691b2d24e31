import type { IDataObject, INode } from 'n8n-workflow';

import { inputError } from './inputError';
import { trimText } from './values';

/** A path that the user entered, and the query that it ended with. */
export interface ApiPath {
	/** With encoded segments; the complete address if that is what the user entered. */
	path: string;
	query: IDataObject;
}

// In an address, a backslash counts as a slash, and control characters are dropped.
const UNSAFE = /[\\\p{Cc}]/u;

const ADDRESS = /^(https?:\/\/[^/?#]*)(.*)$/is;

const PATH_EXAMPLE = 'Enter it as lemlist documents it: /campaigns/cam_A1B2C3D4E5F6G7H8I/leads';

/**
 * Reads a path below the base URL, or the complete address of one, as it may be sent. Throws an error
 * that names the field for whatever could lead elsewhere: `..`, also encoded, a host of its own, a
 * backslash, a control character; and for an empty part, which an expression without a value leaves.
 */
export function readApiPath(node: INode, label: string, text: string): ApiPath {
	const fail = (problem: string, advice = PATH_EXAMPLE): never => {
		throw inputError(node, label, problem, advice);
	};
	const entered = trimText(text);
	if (entered === '') fail('is empty');
	if (UNSAFE.test(entered)) fail('contains a backslash or a control character');
	if (entered.includes('#'))
		fail(
			"contains '#', which cuts off the rest of the address",
			'Write %23 if it is part of a value.',
		);
	const [, origin = '', rest = entered] = ADDRESS.exec(entered) ?? [];
	const [path, ...search] = rest.split('?');
	if (origin === '' && /^(\/\/|[a-z][a-z\d+.-]*:)/i.test(path))
		fail('has a different host than the base URL of the credential');
	const segments = path.replace(/^\//, '').split('/');
	const encoded = segments.map((segment, index) => {
		if (segment === '' && index < segments.length - 1)
			fail('has an empty part', 'It contains two slashes in a row. Check its expressions.');
		return encodeSegment(segment, fail);
	});
	return { path: `${origin}/${encoded.join('/')}`, query: readSearch(search.join('?'), fail) };
}

type Fail = (problem: string, advice?: string) => never;

function encodeSegment(segment: string, fail: Fail): string {
	const decoded = decode(segment, fail);
	if (UNSAFE.test(decoded)) fail('contains a backslash or a control character');
	// A server may decode a path more often than once.
	for (let text = decoded, previous = ''; text !== previous; text = tryDecode(text)) {
		if (text.split(/[/\\]/).some((part) => part === '.' || part === '..'))
			fail("contains '.' or '..', which would change the path");
		previous = text;
	}
	return encodeURIComponent(decoded);
}

function decode(text: string, fail: Fail): string {
	try {
		const decoded = decodeURIComponent(text);
		// Half a character decodes, but cannot be encoded again.
		encodeURIComponent(decoded);
		return decoded;
	} catch {
		return fail(
			"contains an invalid '%' sequence or an invalid character",
			'Write a percent sign as %25.',
		);
	}
}

function tryDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The parameters of a query by name; a name that occurs more often, or ends with `[]`, has a list. */
function readSearch(search: string, fail: Fail): IDataObject {
	decode(search.replace(/\+/g, ' '), fail);
	const parameters = new URLSearchParams(search);
	const names = [...new Set(parameters.keys())];
	return Object.fromEntries(
		names.map((name) => {
			const values = parameters.getAll(name);
			const isList = name.endsWith('[]') || values.length > 1;
			return [name.replace(/\[\]$/, ''), isList ? values : values[0]];
		}),
	);
}

/**
 * The path of a complete address below the base URL; throws an error that names the field if the address has
 * another origin or is not below the path of the base URL.
 */
export function toPathBelow(node: INode, label: string, address: string, baseUrl: string): string {
	const { origin, pathname } = new URL(baseUrl);
	const prefix = `${pathname.replace(/\/$/, '')}/`;
	const [, host = '', path = ''] = ADDRESS.exec(address) ?? [];
	const entered = URL.canParse(host) ? new URL(host) : undefined;
	const hasLogin = Boolean(entered?.username || entered?.password);
	if (entered?.origin === origin && !hasLogin && path.startsWith(prefix))
		return path.slice(prefix.length - 1);
	throw inputError(
		node,
		label,
		"doesn't start with the base URL of the credential",
		`The API key is only sent to addresses that start with ${origin}${prefix}. Use the HTTP Request node for others.`,
	);
}
