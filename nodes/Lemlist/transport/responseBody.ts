import { OperationalError, type IExecuteFunctions } from 'n8n-workflow';

import { timing } from './timing';

// More than any error of lemlist's needs.
const MAX_PREFIX_BYTES = 65_536;

export type ResponseStream = Awaited<ReturnType<IExecuteFunctions['helpers']['getBinaryStream']>>;

/** A successful answer as it came: text, or a stream when the reader asked for one. */
export interface HttpResponse {
	body: string | ResponseStream;
	contentType: string;
}

/** How an operation wants an answer read; a reader that throws counts as an unreadable answer. */
export interface ResponseReader<T> {
	responseType: 'text' | 'stream';
	read(response: HttpResponse): T | Promise<T>;
}

/** Reads JSON; a sentence without quotes is one too, because lemlist sends some answers so. */
export const jsonReader: ResponseReader<unknown> = {
	responseType: 'text',
	read: ({ body, contentType }) => {
		const text = String(body);
		if (text.trim() === '') return undefined;
		if (contentType.includes('json') || /^\s*["[{]/.test(text)) return JSON.parse(text);
		return text;
	},
};

/** Whether an answer is a web page: lemlist sends one with status 200 for a route it does not know. */
export function isHtmlPage({ body, contentType }: HttpResponse): boolean {
	if (contentType.includes('text/html')) return true;
	return typeof body === 'string' && /^\s*<(!doctype|html)/i.test(body);
}

/** An answer as text; throws when it is not whole after `timing.requestTimeoutMs`. */
export async function readText(body: ResponseStream): Promise<string> {
	const deadline = performance.now() + timing.requestTimeoutMs;
	const chunks: Buffer[] = [];
	for await (const chunk of body) {
		chunks.push(chunk as Buffer);
		// A silent connection is ended elsewhere; this ends one that goes on and on.
		if (performance.now() > deadline) throw new OperationalError('it took too long');
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** The beginning of an answer that nobody has read, as text. */
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
