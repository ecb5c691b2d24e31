import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import {
	readPrefix,
	isHtmlPage,
	readText,
	type ResponseReader,
	type ResponseStream,
} from './responseBody';
import { abortSignalFor, type ApiCall, type Context } from './call';
import { CREDENTIAL_TYPE, redactSecrets, type Session } from './session';
import { isRedirect, toRedirectFailure, toFailure, HTML_PAGE, type Failure } from './failure';
import { parseRateLimit } from './retryPolicy';
import type { Permit } from './rateLimit/rateLimiter';
import { timing } from './timing';

export type Outcome<T> = { value: T } | { failure: Failure };

/** Sends a call once and reads its answer; never throws, and always releases the slot. */
export async function exchange<T>(
	context: Context,
	session: Session,
	call: ApiCall,
	reader: ResponseReader<T>,
	permit: Permit,
): Promise<Outcome<T>> {
	const outcome = await trySend(context, session, call, reader, permit);
	if ('value' in outcome) return outcome;
	// An answer of success stays whole, because a password may be an ordinary word of it.
	const { failure } = outcome;
	return { failure: { ...failure, text: redactSecrets(call.secrets, failure.text) } };
}

async function trySend<T>(
	context: Context,
	session: Session,
	call: ApiCall,
	reader: ResponseReader<T>,
	permit: Permit,
): Promise<Outcome<T>> {
	const { redact } = session;
	try {
		const url = call.path.startsWith('/') ? session.baseUrl + call.path : call.path;
		const isLemlistOrigin = new URL(url).origin === new URL(session.baseUrl).origin;
		const response = await send(context, call, url, isLemlistOrigin);
		const { headers, statusCode } = response;
		permit.settle(isLemlistOrigin ? parseRateLimit(headers as IDataObject, statusCode) : undefined);
		return await toOutcome(redact, response, reader);
	} catch (error) {
		return { failure: toFailure(error, redact) };
	} finally {
		permit.settle();
	}
}

async function send(
	context: Context,
	{ method, query, body }: ApiCall,
	url: string,
	isLemlistOrigin: boolean,
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
	const response = isLemlistOrigin
		? await httpRequestWithAuthentication.call(context, CREDENTIAL_TYPE, options)
		: await httpRequest({ ...options, abortSignal: abortSignalFor(context) });
	return response as IN8nHttpFullResponse;
}

async function toOutcome<T>(
	redact: (text: string) => string,
	{ statusCode, headers, body }: IN8nHttpFullResponse,
	reader: ResponseReader<T>,
): Promise<Outcome<T>> {
	const stream = body as unknown as ResponseStream;
	const toFailedOutcome = (kind: Failure['kind'], text: string) => ({
		failure: { kind, statusCode, headers: headers as IDataObject, text: redact(text) },
	});
	// What nobody reads would keep its connection.
	const tryReadPrefix = async () => await readPrefix(stream).catch(() => '');
	if (statusCode >= 300) {
		const text = await tryReadPrefix();
		return isRedirect(statusCode)
			? { failure: toRedirectFailure(statusCode, headers as IDataObject) }
			: toFailedOutcome('refused', text);
	}
	try {
		const text = reader.responseType === 'text' ? redact(await readText(stream)) : undefined;
		const response = { body: text ?? stream, contentType: String(headers['content-type'] ?? '') };
		if (!isHtmlPage(response)) return { value: await reader.read(response) };
		await tryReadPrefix();
		return toFailedOutcome('unreadable', HTML_PAGE);
	} catch (error) {
		// Where JSON breaks off is of no use to anybody, and each version of Node words it differently.
		const reason = error instanceof SyntaxError ? '' : `: ${toErrorMessage(error)}`;
		return toFailedOutcome('unreadable', `the answer is malformed or broke off${reason}`);
	}
}

function toErrorMessage(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
