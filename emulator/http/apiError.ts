/** The shapes of lemlist's error bodies (docs/lemlist-api.md#error-shapes). */
export type ErrorShape =
	| 'text'
	| 'errorAndMessage'
	| 'error'
	| 'errorAndCode'
	| 'failedWithDetails'
	| 'failed'
	| 'notOk'
	| 'notOkStatus'
	| 'errorCodeAndDetails'
	| 'codeOnly'
	| 'enrichmentStatus'
	| 'empty'
	| 'html';

/** The page that lemlist serves in place of an API response. */
export const HTML_PAGE =
	'<!DOCTYPE html><html><head><title>lemlist</title></head><body><div id="app"></div></body></html>';

type ToBody = (message: string, code: string, facts: object) => string | object;

const bodyByShape: Record<ErrorShape, ToBody> = {
	text: (message) => message,
	errorAndMessage: (message, code) => ({ error: code, message }),
	error: (message) => ({ error: message }),
	errorAndCode: (message, code) => ({ error: message, code }),
	failedWithDetails: (message, code, facts) => ({
		success: false,
		error: { code, message, ...facts },
	}),
	failed: (message) => ({ success: false, error: message }),
	notOk: (message) => ({ ok: false, message }),
	notOkStatus: (message) => ({ ok: false, status: message }),
	errorCodeAndDetails: (message, code) => ({
		error: 'Bad request',
		code,
		details: { issues: [{ field: 'tracking', message }] },
	}),
	codeOnly: (_message, code) => ({ code }),
	enrichmentStatus: (message) => ({ enrichmentStatus: message }),
	empty: () => '',
	html: () => HTML_PAGE,
};

export const ERROR_SHAPES = Object.keys(bodyByShape) as ErrorShape[];

/** An error response that a route throws: status, message and the shape of the body. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly shape: ErrorShape = 'text',
		readonly code = 'ERROR',
		/** What the body says next to the code. */
		readonly facts: object = {},
	) {
		super(message);
	}

	/** The response body: an object that is sent as JSON, or text. */
	get body(): string | object {
		return bodyByShape[this.shape](this.message, this.code, this.facts);
	}
}
