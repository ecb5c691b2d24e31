import type { Readable } from 'node:stream';

import { ApiError, HTML_PAGE } from './apiError';
import { CsvFile, CsvStream, toCsv } from './csv';
import type { CsvDialect } from '../options';

/** A response as it goes over the wire; a header of `undefined` removes a default header. */
export interface HttpResponse {
	status: number;
	headers: Record<string, string | undefined>;
	body: string;
	/** Sent instead of the body. */
	stream?: Readable;
	/** How the connection ends; `whole` by default. */
	ending?: 'whole' | 'drop' | 'hang' | 'truncate' | 'trickle';
}

/** The result of a route that responds with a status other than 200. */
export class StatusResponse {
	constructor(
		readonly status: number,
		readonly body: unknown,
	) {}
}

/** A sentence that lemlist sends as JSON without quotes (docs/lemlist-api.md#success-without-json). */
export class BareSentence {
	constructor(readonly text: string) {}
}

/** The result of a route that has another address now. */
export class Redirect {
	constructor(readonly location: string) {}
}

/** Runs a route and turns its result, or the ApiError that it throws, into a response. */
export function toResponse(route: () => unknown, dialect: CsvDialect): HttpResponse {
	try {
		const result = route();
		if (result instanceof CsvFile) {
			const { name, columns, rows } = result;
			return { ...csvResponse(name), body: toCsv(columns, rows, dialect) };
		}
		if (result instanceof CsvStream) return { ...csvResponse(result.name), stream: result.open() };
		if (result instanceof BareSentence) return { ...jsonResponse(undefined), body: result.text };
		if (result instanceof Redirect)
			return { ...jsonResponse(undefined, 301), headers: { Location: result.location } };
		return result instanceof StatusResponse
			? jsonResponse(result.body, result.status)
			: jsonResponse(result);
	} catch (error) {
		if (error instanceof ApiError) return errorResponse(error);
		throw error;
	}
}

/** The response that carries an error; text and empty bodies are `text/plain`. */
export function errorResponse({ status, shape, body }: ApiError): HttpResponse {
	if (typeof body === 'object') return jsonResponse(body, status);
	const type = shape === 'html' ? 'text/html' : 'text/plain';
	return { status, headers: { 'Content-Type': `${type}; charset=utf-8` }, body };
}

/** The HTML page for unknown routes, with status 200 (docs/lemlist-api.md#unknown-routes). */
export function htmlResponse(): HttpResponse {
	return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: HTML_PAGE };
}

function jsonResponse(result: unknown, status = 200): HttpResponse {
	return {
		status,
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
		body: result === undefined ? '' : JSON.stringify(result),
	};
}

function csvResponse(name: string): HttpResponse {
	return {
		status: 200,
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}"`,
		},
		body: '',
	};
}
