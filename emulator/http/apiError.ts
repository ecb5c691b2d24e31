import type { HttpResponse } from './responses';

/** The shapes of lemlist's error bodies (docs/lemlist-api.md#error-shapes). */
export type ErrorShape =
	| 'text'
	| 'errorAndMessage'
	| 'error'
	| 'errorAndCode'
	| 'failedWithDetails'
	| 'failed'
	| 'notOk'
	| 'empty'
	| 'html';

export const HTML_PAGE =
	'<!DOCTYPE html><html><head><title>lemlist</title></head><body><div id="app"></div></body></html>';

const bodyByShape: Record<ErrorShape, (message: string, code: string) => string | object> = {
	text: (message) => message,
	errorAndMessage: (message, code) => ({ error: code, message }),
	error: (message) => ({ error: message }),
	errorAndCode: (message, code) => ({ error: message, code }),
	failedWithDetails: (message, code) => ({ success: false, error: { code, message } }),
	failed: (message) => ({ success: false, error: message }),
	notOk: (message) => ({ ok: false, message }),
	empty: () => '',
	html: () => HTML_PAGE,
};

export const ERROR_SHAPES = Object.keys(bodyByShape) as ErrorShape[];

/** A refusal that a route throws: status, lemlist's words and the shape they come in. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly shape: ErrorShape = 'text',
		readonly code = 'ERROR',
	) {
		super(message);
	}
}

/** Gives the answer that carries an error; text and empty bodies are `text/plain`. */
export function errorResponse({ status, message, shape, code }: ApiError): HttpResponse {
	const body = bodyByShape[shape](message, code);
	if (typeof body === 'object') {
		return {
			status,
			headers: { 'Content-Type': 'application/json; charset=utf-8' },
			body: JSON.stringify(body),
		};
	}
	const type = shape === 'html' ? 'text/html' : 'text/plain';
	return { status, headers: { 'Content-Type': `${type}; charset=utf-8` }, body };
}
