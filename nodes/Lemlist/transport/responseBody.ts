import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

// More than any error message of lemlist.
const MAX_PREFIX_BYTES = 65_536;

// Enough to distinguish a file from a sentence, an error or a web page in its place.
const START_BYTES = 4_096;

export type ResponseStream = Awaited<ReturnType<IExecuteFunctions['helpers']['getBinaryStream']>>;

/** A successful response: its text, or its file if the reader wants one. */
export interface HttpResponse {
	/** Text, a short file as a whole, or the stream of a longer one. */
	body: string | Buffer | ResponseStream;
	/** The text, or the first 4 kB of the file as text. */
	start: string;
	contentType: string;
	statusCode: number;
	/** Without the API key. */
	headers: IDataObject;
}

/** The response of lemlist is complete, but not what the route returns; a retry would bring the same. */
export class UnexpectedResponseError extends Error {}

type ResponseType = 'text' | 'file';

/** Reads a successful response; one on which `read` throws counts as malformed. */
export interface ResponseReader<T> {
	/** A function where the type of the content determines it. */
	responseType: ResponseType | ((contentType: string) => ResponseType);
	read(response: HttpResponse): T | Promise<T>;
}

/**
 * Reads JSON, or a sentence, which some of lemlist's routes send as JSON without quotes
 * (docs/lemlist-api.md#success-without-json). Only what begins like JSON must be complete JSON.
 */
export const jsonReader = {
	responseType: 'text' as const,
	read: ({ body }: Pick<HttpResponse, 'body'>): unknown => {
		const text = String(body)
			.replace(/^\uFEFF/, '')
			.trim();
		if (text === '' || text === 'null') return undefined;
		return /^(["[{]|(true|false|-?\d[\d.]*)$)/.test(text) ? (JSON.parse(text) as unknown) : text;
	},
} satisfies ResponseReader<unknown>;

/** Whether a response is a web page: for an unknown route, lemlist sends one with status 200. */
export function isHtmlPage({
	start,
	contentType,
}: Pick<HttpResponse, 'start' | 'contentType'>): boolean {
	if (contentType.includes('text/html')) return true;
	return /^\s*(<!--|<(!doctype|html|head|body)\b)/i.test(start);
}

/** The complete body as text; throws if it breaks off. */
export async function readBody(body: ResponseStream): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of body) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

/** The complete body if it is short, else the body itself, still unread; either with its first 4 kB. */
export async function readStart(
	body: ResponseStream,
): Promise<{ body: Buffer | ResponseStream; start: string }> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of body.iterator({ destroyOnReturn: false })) {
		chunks.push(chunk as Buffer);
		length += (chunk as Buffer).length;
		if (length >= START_BYTES) break;
	}
	const read = Buffer.concat(chunks);
	const start = read.toString('utf8', 0, START_BYTES);
	if (length < START_BYTES) return { body: read, start };
	body.unshift(read);
	return { body, start };
}

/** The first 64 kB of an unread body, as text; empty if it breaks off, because half a sentence misleads. */
export async function readPrefix(body: ResponseStream): Promise<string> {
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const chunk of body) {
			chunks.push(chunk as Buffer);
			length += (chunk as Buffer).length;
			if (length >= MAX_PREFIX_BYTES) break;
		}
		return Buffer.concat(chunks).toString('utf8');
	} catch {
		return '';
	}
}
