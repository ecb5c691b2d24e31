import type { IDataObject } from 'n8n-workflow';

import { enforceBodyTimeout } from './bodyTimeout';
import type { ApiCall } from './call';
import {
	toHtmlFailure,
	toMalformedFailure,
	toNetworkFailure,
	toRedirectFailure,
	toRejection,
	toUnexpectedFailure,
	type Failure,
} from './failure';
import { parseRateLimit } from './rateLimit/headers';
import type { Permit } from './rateLimit/rateLimiter';
import { redact } from './redaction';
import {
	readPrefix,
	isHtmlPage,
	readBody,
	readStart,
	UnexpectedResponseError,
	type ResponseReader,
	type ResponseStream,
} from './responseBody';
import { sendRequest, type HttpConnection, type SentResponse } from './sendRequest';
import { timing } from './timing';

export type Outcome<T> = { value: T } | { failure: Failure };

/** Sends a call once and reads the response; never throws, and always settles the permit. */
export async function exchange<T>(
	connection: HttpConnection,
	call: ApiCall,
	reader: ResponseReader<T>,
	permit: Permit,
): Promise<Outcome<T>> {
	const outcome = await trySend(connection, call, reader, permit);
	if ('value' in outcome) return outcome;
	const { failure } = outcome;
	// A successful response keeps the call's own secrets: a password may be an ordinary word of it.
	const secrets = [...connection.account.secrets, ...(call.secrets ?? [])];
	return { failure: { ...failure, text: redact(failure.text, secrets) } };
}

async function trySend<T>(
	connection: HttpConnection,
	call: ApiCall,
	reader: ResponseReader<T>,
	permit: Permit,
): Promise<Outcome<T>> {
	try {
		const response = await sendRequest(connection, call);
		const { headers, statusCode, isFromLemlist } = response;
		permit.settle(isFromLemlist ? parseRateLimit(headers, statusCode) : undefined);
		return await toOutcome(response, call, reader, connection.account.secrets);
	} catch (error) {
		return { failure: toNetworkFailure(error) };
	} finally {
		permit.settle();
	}
}

async function toOutcome<T>(
	sent: SentResponse,
	call: ApiCall,
	reader: ResponseReader<T>,
	secrets: string[],
): Promise<Outcome<T>> {
	const { statusCode, headers, body: stream } = sent;
	const head = { statusCode, headers };
	const contentType = String(headers['content-type'] ?? '');
	const { responseType } = reader;
	const isText =
		(typeof responseType === 'function' ? responseType(contentType) : responseType) === 'text';
	const isFile = statusCode < 300 && !isText;
	void enforceBodyTimeout(sent, isFile ? timing.downloadTimeoutMs : timing.requestTimeoutMs);
	if (statusCode >= 300) {
		const text = await readPrefix(stream);
		const isRedirect = statusCode < 400;
		return {
			failure: isRedirect ? toRedirectFailure(call, head, sent.url) : toRejection(head, text),
		};
	}
	try {
		// A web page is no answer, however long it is.
		if (isHtmlPage({ start: '', contentType }))
			return { failure: toHtmlFailure(head, await readPrefix(stream)) };
		const read = isText ? await readText(stream, secrets) : await readStart(stream);
		if (isHtmlPage({ ...read, contentType })) return { failure: toHtmlFailure(head, read.start) };
		const response = { ...read, contentType, statusCode, headers: redactHeaders(headers, secrets) };
		return { value: await reader.read(response) };
	} catch (error) {
		if (error instanceof UnexpectedResponseError)
			return { failure: toUnexpectedFailure(head, error.message) };
		// The position of the JSON error helps no user, and its wording depends on the version of Node.
		const reason = error instanceof SyntaxError ? '' : `: ${toErrorMessage(error)}`;
		return {
			failure: toMalformedFailure(head, `the response is malformed or incomplete${reason}`),
		};
	} finally {
		// An unread body would keep its connection and be watched.
		if (!stream.readableEnded) {
			sent.abort();
			stream.destroy();
		}
	}
}

async function readText(stream: ResponseStream, secrets: string[]) {
	const body = redact(await readBody(stream), secrets);
	return { body, start: body };
}

function redactHeaders(headers: IDataObject, secrets: string[]): IDataObject {
	return JSON.parse(redact(JSON.stringify(headers), secrets)) as IDataObject;
}

function toErrorMessage(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
