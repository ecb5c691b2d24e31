import type { Answer } from './answers';
import { htmlAnswer } from './answers';
import { errorAnswer, Refusal, type ErrorShape } from './errors';

/**
 * `status`, `dropBefore`, `hang`, `html` and `redirect` happen instead of the request's effect; the others happen
 * after it: `trickle` sends a byte of the answer now and then, `garbage` calls it compressed although it is not, and
 * `headers` only adds headers to it.
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
	 * Tested on lines such as `POST /campaigns/cam_1/leads/a%40b.io?deduplicate=true`; a string is
	 * such a line or its part before the `?`. Without it, any request.
	 */
	match?: RegExp | string;
	/** How many requests it strikes, 1 by default. */
	times?: number;
	/** How many matching requests pass before, 0 by default. */
	skip?: number;
	/** `status` by default. */
	kind?: FaultKind;
	/** 500 by default. */
	status?: number;
	errorShape?: ErrorShape;
	message?: string;
	code?: string;
	/** `Retry-After`: seconds, a moment (sent as an HTTP date), or the text itself. */
	retryAfter?: number | Date | string;
	/** `X-RateLimit-Reset`, sent as a JavaScript date string. */
	resetAt?: Date;
	/** Sent with the answer of `headers` and `redirect`. */
	headers?: Record<string, string>;
}

/** The faults that wait for their requests. */
export class Faults {
	private waiting: Array<{ fault: Fault; skip: number; times: number }> = [];

	add(fault: Fault): void {
		this.waiting.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
	}

	/** Gives the fault that strikes this request, and counts it. */
	take(requestLine: string): Fault | undefined {
		for (const entry of this.waiting.filter(({ fault }) => matches(fault, requestLine))) {
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
		this.waiting = [];
	}
}

function matches({ match }: Fault, requestLine: string): boolean {
	if (match === undefined) return true;
	if (typeof match === 'string') return [requestLine, requestLine.split('?')[0]].includes(match);
	return requestLine.search(match) !== -1;
}

const faultyAnswers: Record<FaultKind, (fault: Fault, effect: () => Answer) => Answer> = {
	status: (fault) => statusAnswer(fault),
	statusAfter: (fault, effect) => after(effect, statusAnswer(fault)),
	dropBefore: () => withoutAnswer('drop'),
	dropAfter: (_fault, effect) => after(effect, withoutAnswer('drop')),
	hang: () => withoutAnswer('hang'),
	hangAfter: (_fault, effect) => after(effect, withoutAnswer('hang')),
	html: () => htmlAnswer(),
	brokenJson: (_fault, effect) => brokenJson(effect()),
	truncate: (_fault, effect) => ({ ...effect(), ending: 'truncate' }),
	redirect: ({ status = 302, headers = {} }) => ({ status, headers, body: '' }),
	trickle: (_fault, effect) => ({ ...effect(), ending: 'trickle' }),
	garbage: (_fault, effect) => withHeaders(effect(), { 'Content-Encoding': 'gzip' }),
	headers: ({ headers = {} }, effect) => withHeaders(effect(), headers),
};

/** Gives what a fault makes of a request; `effect` runs only where the fault lets it happen. */
export function faultyAnswer(fault: Fault, effect: () => Answer): Answer {
	return faultyAnswers[fault.kind ?? 'status'](fault, effect);
}

function after(effect: () => Answer, answer: Answer): Answer {
	effect();
	return answer;
}

function withoutAnswer(ending: 'drop' | 'hang'): Answer {
	return { status: 0, headers: {}, body: '', ending };
}

function withHeaders(answer: Answer, headers: Answer['headers']): Answer {
	return { ...answer, headers: { ...answer.headers, ...headers } };
}

function brokenJson({ body }: Answer): Answer {
	return {
		status: 200,
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
		body: body.slice(0, -1) || '{',
	};
}

function statusAnswer(fault: Fault): Answer {
	const { status = 500, message = `Pretended failure ${status}`, errorShape, code } = fault;
	const answer = errorAnswer(new Refusal(status, message, errorShape, code));
	return { ...answer, headers: { ...answer.headers, ...waitHeaders(fault, status) } };
}

// A refusal for too many requests tells exactly what the fault asks for, and nothing else
function waitHeaders({ retryAfter, resetAt }: Fault, status: number): Answer['headers'] {
	const given = {
		...(retryAfter !== undefined && { 'Retry-After': headerText(retryAfter) }),
		...(resetAt && { 'X-RateLimit-Reset': new Date(resetAt).toString() }),
	};
	if (status !== 429) return given;
	return {
		'Retry-After': undefined,
		'X-RateLimit-Remaining': undefined,
		'X-RateLimit-Reset': undefined,
		...given,
	};
}

function headerText(retryAfter: number | Date | string): string {
	return retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter);
}
