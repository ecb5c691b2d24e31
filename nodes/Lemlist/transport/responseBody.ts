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

/** Reads a successful response; one on which `read` throws counts as malformed. */
export interface ResponseReader<T> {
	responseType: 'text' | 'stream';
	read(response: HttpResponse): T | Promise<T>;
}

/** Reads JSON, or plain text, which some of lemlist's routes send. */
export const jsonReader: ResponseReader<unknown> = {
	responseType: 'text',
	read: ({ body, contentType }) => {
		const text = String(body);
		if (text.trim() === '') return undefined;
		if (contentType.includes('json') || /^\s*["[{]/.test(text)) return JSON.parse(text);
		return text;
	},
};

/** Whether a response is a web page: for an unknown route, lemlist sends one with status 200. */
export function isHtmlPage({ body, contentType }: HttpResponse): boolean {
	if (contentType.includes('text/html')) return true;
	return typeof body === 'string' && /^\s*<(!doctype|html)/i.test(body);
}

/** The complete body as text; throws if it is incomplete after `timing.requestTimeoutMs`. */
export async function readText(body: ResponseStream): Promise<string> {
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
