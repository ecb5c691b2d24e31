import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { beginningOf, isWebPage, wholeText, type Reader, type Stream } from './body';
import { cancelSignal, type Call, type Context } from './call';
import { CREDENTIAL, hiding, type Connection } from './connection';
import { isRedirect, redirected, toFailure, WEB_PAGE, type Failure } from './failure';
import { paceOf } from './retry';
import type { Slot } from './rateLimiter';
import { timing } from './timing';

export type Outcome<T> = { value: T } | { failure: Failure };

/** Sends a call once and reads its answer; never throws, and always releases the slot. */
export async function exchange<T>(
	context: Context,
	connection: Connection,
	call: Call,
	reader: Reader<T>,
	slot: Slot,
): Promise<Outcome<T>> {
	const outcome = await sentOnce(context, connection, call, reader, slot);
	if ('value' in outcome) return outcome;
	// An answer of success stays whole, because a password may be an ordinary word of it.
	const { failure } = outcome;
	return { failure: { ...failure, text: hiding(call.secrets, failure.text) } };
}

async function sentOnce<T>(
	context: Context,
	connection: Connection,
	call: Call,
	reader: Reader<T>,
	slot: Slot,
): Promise<Outcome<T>> {
	const { redact } = connection;
	try {
		const url = call.path.startsWith('/') ? connection.baseUrl + call.path : call.path;
		const isLemlist = new URL(url).origin === new URL(connection.baseUrl).origin;
		const response = await send(context, call, url, isLemlist);
		const { headers, statusCode } = response;
		slot.release(isLemlist ? paceOf(headers as IDataObject, statusCode) : undefined);
		return await outcomeOf(redact, response, reader);
	} catch (error) {
		return { failure: toFailure(error, redact) };
	} finally {
		slot.release();
	}
}

async function send(
	context: Context,
	{ method, query, body }: Call,
	url: string,
	isLemlist: boolean,
): Promise<IN8nHttpFullResponse> {
	const options: IHttpRequestOptions = {
		method,
		url,
		qs: query,
		// As lemlist writes lists in queries: `type[]=a&type[]=b`.
		arrayFormat: 'brackets',
		body,
		encoding: 'stream',
		// Also the longest silence within an answer.
		timeout: timing.requestTimeoutMs,
		// The status is judged here, because n8n's own error drops lemlist's text and headers.
		ignoreHttpStatusErrors: true,
		returnFullResponse: true,
		sendCredentialsOnCrossOriginRedirect: false,
		// Followed, a change would arrive as a reading, and the answer would look like a success.
		disableFollowRedirect: method !== 'GET',
	};
	const { httpRequest, httpRequestWithAuthentication } = context.helpers;
	// A file that lemlist keeps on another host must not be given the API key.
	const answer = isLemlist
		? await httpRequestWithAuthentication.call(context, CREDENTIAL, options)
		: await httpRequest({ ...options, abortSignal: cancelSignal(context) });
	return answer as IN8nHttpFullResponse;
}

async function outcomeOf<T>(
	redact: (text: string) => string,
	{ statusCode, headers, body }: IN8nHttpFullResponse,
	reader: Reader<T>,
): Promise<Outcome<T>> {
	const stream = body as unknown as Stream;
	const failed = (kind: Failure['kind'], text: string) => ({
		failure: { kind, statusCode, headers: headers as IDataObject, text: redact(text) },
	});
	// What nobody reads would keep its connection.
	const beginning = async () => await beginningOf(stream).catch(() => '');
	if (statusCode >= 300) {
		const text = await beginning();
		return isRedirect(statusCode)
			? { failure: redirected(statusCode, headers as IDataObject) }
			: failed('refused', text);
	}
	try {
		const text = reader.as === 'text' ? redact(await wholeText(stream)) : undefined;
		const answer = { body: text ?? stream, contentType: String(headers['content-type'] ?? '') };
		if (!isWebPage(answer)) return { value: await reader.read(answer) };
		await beginning();
		return failed('unreadable', WEB_PAGE);
	} catch (error) {
		// Where JSON breaks off is of no use to anybody, and each version of Node words it differently.
		const reason = error instanceof SyntaxError ? '' : `: ${messageOf(error)}`;
		return failed('unreadable', `the answer is malformed or broke off${reason}`);
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
