import type { Readable } from 'node:stream';

import { toCsv } from './csv';
import { errorResponse, HTML_PAGE, ApiError } from './apiError';
import { LongExport } from './longExport';
import type { CsvDialect } from '../options';

/** What goes over the wire; `undefined` removes a header that every answer has. */
export interface HttpResponse {
	status: number;
	headers: Record<string, string | undefined>;
	body: string;
	/** Sent instead of the body. */
	stream?: Readable;
	/** How the connection ends; `whole` when left out. */
	ending?: 'whole' | 'drop' | 'hang' | 'truncate' | 'trickle';
}

/** A file that a route gives instead of JSON. */
export class CsvFile {
	constructor(
		readonly name: string,
		readonly columns: readonly string[],
		readonly rows: readonly object[],
	) {}
}

/** What a route answers with a status other than 200. */
export class StatusResponse {
	constructor(
		readonly status: number,
		readonly body: unknown,
	) {}
}

/** Turns what a route gives or throws into an answer. */
export function toResponse(route: () => unknown, dialect: CsvDialect): HttpResponse {
	try {
		const result = route();
		if (result instanceof CsvFile) {
			const { name, columns, rows } = result;
			return { ...csvResponse(name), body: toCsv(columns, rows, dialect) };
		}
		if (result instanceof LongExport) {
			return { ...csvResponse(result.name), stream: result.stream() };
		}
		return result instanceof StatusResponse
			? jsonResponse(result.body, result.status)
			: jsonResponse(result);
	} catch (error) {
		if (error instanceof ApiError) return errorResponse(error);
		throw error;
	}
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
