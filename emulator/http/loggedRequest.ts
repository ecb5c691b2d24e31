import type { Request, RequestHandler } from 'express';

/** A request as the emulator received it. */
export interface LoggedRequest {
	/** `POST /campaigns/cam_1/leads/a%40x.io?deduplicate=true {"firstName":"A"}` */
	line: string;
	method: string;
	/** As received: escaped, without `/api` and the query. */
	path: string;
	/** Values of the same name are joined with commas. */
	query: Record<string, string>;
	/** Parsed JSON, other text as it is, or undefined. */
	body: unknown;
	headers: Record<string, string | string[] | undefined>;
	/** Missing until the response is sent, and when the connection was dropped instead. */
	status?: number;
	/** Milliseconds since the epoch, after the first half of the latency. */
	receivedAt: number;
	answeredAt?: number;
}

/** A file of a multipart form, as the request log and the routes see it. */
export interface FormFile {
	name: string;
	type: string;
	sizeBytes: number;
}

/** Replaces the raw body of a multipart form with an object of its texts and files. */
export const formParser: RequestHandler = async (request, _response, next) => {
	if (!request.is('multipart/form-data')) return next();
	const headers = { 'Content-Type': String(request.headers['content-type']) };
	const form = await new Response(request.body as Buffer, { headers }).formData();
	const body: Record<string, unknown> = {};
	form.forEach((value, name) => (body[name] = toFormValue(value)));
	request.body = body;
	next();
};

/** Describes a request whose body is text, or was read by `formParser`. */
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

/** Method, path and query of a logged request, which faults are matched against. */
export function toRequestLine({ line }: LoggedRequest): string {
	return line.split(' ', 2).join(' ');
}

function toFormValue(value: File | string): FormFile | string {
	if (typeof value === 'string') return value;
	return { name: value.name, type: value.type, sizeBytes: value.size };
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
	const body: unknown = request.body;
	if (request.is('multipart/form-data')) return body;
	if (typeof body !== 'string' || body === '') return undefined;
	if (!request.is('json')) return body;
	try {
		return JSON.parse(body);
	} catch {
		return body;
	}
}
