import { OperationalError, type IExecuteFunctions } from 'n8n-workflow';

import { timing } from './timing';

// More than any error message of lemlist.
const MAX_PREFIX_BYTES = 65_536;

export type ResponseStream = Awaited<ReturnType<IExecuteFunctions['helpers']['getBinaryStream']>>;

/** A successful response: its text, or its stream if the reader wants one. */
export interface HttpResponse {
	body: string | ResponseStream;
	contentType: string;
}

/** The response of lemlist is complete, but not what the route returns; a retry would bring the same. */
export class UnexpectedResponseError extends OperationalError {}

/** Reads a successful response; one on which `read` throws counts as malformed. */
export interface ResponseReader<T> {
	responseType: 'text' | 'stream';
	read(response: HttpResponse): T | Promise<T>;
}

/**
 * Reads JSON, or a sentence, which some of lemlist's routes send as JSON without quotes
 * (docs/lemlist-api.md#success-without-json). Only what begins like JSON must be complete JSON.
 */
export const jsonReader: ResponseReader<unknown> = {
	responseType: 'text',
	read: ({ body }) => {
		const text = String(body)
			.replace(/^\uFEFF/, '')
			.trim();
		if (text === '' || text === 'null') return undefined;
		return /^(["[{]|(true|false|-?\d[\d.]*)$)/.test(text) ? JSON.parse(text) : text;
	},
};

/** Whether a response is a web page: for an unknown route, lemlist sends one with status 200. */
export function isHtmlPage({ body, contentType }: HttpResponse): boolean {
	if (contentType.includes('text/html')) return true;
	return typeof body === 'string' && /^\s*(<!--|<(!doctype|html|head|body)\b)/i.test(body);
}

/** The complete body as text; throws if it is incomplete after `timing.requestTimeoutMs`. */
export async function readBody(body: ResponseStream): Promise<string> {
	const deadline = performance.now() + timing.requestTimeoutMs;
	const chunks: Buffer[] = [];
	for await (const chunk of body) {
		chunks.push(chunk as Buffer);
		// The HTTP client ends a silent connection, but not one that sends endlessly.
		if (performance.now() > deadline) throw new OperationalError('it took too long');
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** The first 64 kB of an unread body, as text. */
export async function readPrefix(body: ResponseStream): Promise<string> {
	const chunks: Buffer[] = [];
	const deadline = performance.now() + timing.requestTimeoutMs;
	let length = 0;
	for await (const chunk of body) {
		chunks.push(chunk as Buffer);
		length += (chunk as Buffer).length;
		if (length >= MAX_PREFIX_BYTES || performance.now() > deadline) break;
	}
	return Buffer.concat(chunks).toString('utf8');
}
