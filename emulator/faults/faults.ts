import { ApiError, type ErrorShape } from '../http/apiError';
import { errorResponse, htmlResponse, type HttpResponse } from '../http/httpResponse';

/**
 * `status`, `dropBefore`, `hang`, `html` and `redirect` replace the request's effect. The others change the response
 * after the effect: `trickle` sends it byte by byte without end, `garbage` labels it as compressed although it
 * isn't, and `headers` only adds headers.
 */
export type FaultKind =
	| 'status'
	| 'statusAfter'
	| 'dropBefore'
	| 'dropAfter'
	| 'hang'
	| 'hangAfter'
	| 'html'
	| 'brokenJson'
	| 'truncate'
	| 'redirect'
	| 'trickle'
	| 'garbage'
	| 'headers';

export interface Fault {
	/**
	 * Matched against lines such as `POST /campaigns/cam_1/leads/a%40b.io?deduplicate=true`. A string must equal
	 * the line, or its part before the `?`. Any request matches by default.
	 */
	match?: RegExp | string;
	/** The number of requests that it hits, 1 by default. */
	times?: number;
	/** The number of matching requests that pass first, 0 by default. */
	skip?: number;
	/** `status` by default. */
	kind?: FaultKind;
	/** 500 by default. */
	status?: number;
	errorShape?: ErrorShape;
	message?: string;
	code?: string;
	/** `Retry-After`: seconds, a date (sent as an HTTP date), or the text itself. */
	retryAfter?: number | Date | string;
	/** `X-RateLimit-Reset`, sent as a JavaScript date string. */
	resetAt?: Date;
	/** Sent with the response of `status`, `statusAfter`, `headers` and `redirect`. */
	headers?: Record<string, string>;
}

/** The faults that are waiting for a matching request. */
export class Faults {
	private pending: Array<{ fault: Fault; skip: number; times: number }> = [];

	add(fault: Fault): void {
		this.pending.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
	}

	/** Returns the fault that hits this request, if any, and counts the hit. */
	consume(requestLine: string): Fault | undefined {
		for (const entry of this.pending.filter(({ fault }) => matches(fault, requestLine))) {
			if (entry.skip > 0) {
				entry.skip -= 1;
			} else if (entry.times > 0) {
				entry.times -= 1;
				return entry.fault;
			}
		}
		return undefined;
	}

	clear(): void {
		this.pending = [];
	}
}

function matches({ match }: Fault, requestLine: string): boolean {
	if (match === undefined) return true;
	if (typeof match === 'string') return [requestLine, requestLine.split('?')[0]].includes(match);
	return requestLine.search(match) !== -1;
}

const faultResponses: Record<
	FaultKind,
	(fault: Fault, runRoute: () => HttpResponse) => HttpResponse
> = {
	status: (fault) => statusResponse(fault),
	statusAfter: (fault, runRoute) => runThenRespond(runRoute, statusResponse(fault)),
	dropBefore: () => noResponse('drop'),
	dropAfter: (_fault, runRoute) => runThenRespond(runRoute, noResponse('drop')),
	hang: () => noResponse('hang'),
	hangAfter: (_fault, runRoute) => runThenRespond(runRoute, noResponse('hang')),
	html: () => htmlResponse(),
	brokenJson: (_fault, runRoute) => withBrokenJson(runRoute()),
	truncate: (_fault, runRoute) => ({ ...runRoute(), ending: 'truncate' }),
	redirect: ({ status = 302, headers = {} }) => ({ status, headers, body: '' }),
	trickle: (_fault, runRoute) => ({ ...runRoute(), ending: 'trickle' }),
	garbage: (_fault, runRoute) => withHeaders(runRoute(), { 'Content-Encoding': 'gzip' }),
	headers: ({ headers = {} }, runRoute) => withHeaders(runRoute(), headers),
};

/** Returns the response under a fault; calls `runRoute` unless the fault prevents the request's effect. */
export function applyFault(fault: Fault, runRoute: () => HttpResponse): HttpResponse {
	return faultResponses[fault.kind ?? 'status'](fault, runRoute);
}

function runThenRespond(runRoute: () => HttpResponse, response: HttpResponse): HttpResponse {
	runRoute();
	return response;
}

function noResponse(ending: 'drop' | 'hang'): HttpResponse {
	return { status: 0, headers: {}, body: '', ending };
}

function withHeaders(response: HttpResponse, headers: HttpResponse['headers']): HttpResponse {
	return { ...response, headers: { ...response.headers, ...headers } };
}

function withBrokenJson({ body }: HttpResponse): HttpResponse {
	return {
		status: 200,
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
		body: body.slice(0, -1) || '{',
	};
}

function statusResponse(fault: Fault): HttpResponse {
	const { status = 500, message = `Pretended failure ${status}`, errorShape, code } = fault;
	const response = errorResponse(new ApiError(status, message, errorShape, code));
	const headers = { ...response.headers, ...fault.headers, ...retryHeaders(fault, status) };
	return { ...response, headers };
}

// A 429 has the retry headers of the fault and no others
function retryHeaders({ retryAfter, resetAt }: Fault, status: number): HttpResponse['headers'] {
	const faultHeaders = {
		...(retryAfter !== undefined && { 'Retry-After': toRetryAfter(retryAfter) }),
		...(resetAt && { 'X-RateLimit-Reset': new Date(resetAt).toString() }),
	};
	if (status !== 429) return faultHeaders;
	return {
		'Retry-After': undefined,
		'X-RateLimit-Remaining': undefined,
		'X-RateLimit-Reset': undefined,
		...faultHeaders,
	};
}

function toRetryAfter(retryAfter: number | Date | string): string {
	return retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter);
}
