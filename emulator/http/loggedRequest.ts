import type { Request } from 'express';

/** A request as the emulator received it. */
export interface LoggedRequest {
	/** `POST /campaigns/cam_1/leads/a%40x.io?deduplicate=true {"firstName":"A"}` */
	line: string;
	method: string;
	/** As received, escaped, without `/api` and the query. */
	path: string;
	/** Values of the same name with commas between them. */
	query: Record<string, string>;
	/** Parsed JSON, other text as it is, or undefined. */
	body: unknown;
	headers: Record<string, string | string[] | undefined>;
	/** Missing while unanswered, and when the connection was dropped instead. */
	status?: number;
	/** Milliseconds since the epoch, after the first half of the latency. */
	receivedAt: number;
	answeredAt?: number;
}

/** Describes a request whose body has been read as text. */
export function toLoggedRequest(request: Request): LoggedRequest {
	const { method, originalUrl } = request;
	const url = originalUrl.replace(/^\/api/, '');
	const [path, search = ''] = splitOnce(url, '?');
	const body = parseBody(request);
	return {
		line: `${method} ${url}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`,
		method,
		path,
		query: parseQuery(search),
		body,
		headers: request.headers,
		receivedAt: Date.now(),
	};
}

/** Method, path and query of a logged request: what faults are matched with. */
export function toRequestLine({ line }: LoggedRequest): string {
	return line.split(' ', 2).join(' ');
}

function parseQuery(search: string): Record<string, string> {
	const parameters = new URLSearchParams(search);
	const names = [...new Set(parameters.keys())];
	return Object.fromEntries(names.map((name) => [name, parameters.getAll(name).join(',')]));
}

function splitOnce(text: string, separator: string): string[] {
	const index = text.indexOf(separator);
	return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function parseBody(request: Request): unknown {
	const text: unknown = request.body;
	// Read before by `forms`
	if (request.is('multipart/form-data')) return text;
	if (typeof text !== 'string' || text === '') return undefined;
	if (!request.is('json')) return text;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
