import type {
	ICredentialsDecrypted,
	IDataObject,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import { abortSignalFor, type ApiCall, type Context } from './call';
import { CREDENTIAL_TYPE } from './credential';
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
	UnexpectedResponseError,
	type ResponseReader,
	type ResponseStream,
} from './responseBody';
import { timing } from './timing';

/** What every request of a client has in common. */
export interface HttpConnection {
	context: Context;
	/** The API key that n8n adds to requests; n8n itself would read the one of the first item. */
	credential: ICredentialsDecrypted;
	baseUrl: string;
	/** The forms of the API key, which no output and no error may repeat. */
	secrets: string[];
}

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
	const secrets = [...connection.secrets, ...(call.secrets ?? [])];
	return { failure: { ...failure, text: redact(failure.text, secrets) } };
}

async function trySend<T>(
	connection: HttpConnection,
	call: ApiCall,
	reader: ResponseReader<T>,
	permit: Permit,
): Promise<Outcome<T>> {
	try {
		const { baseUrl, secrets } = connection;
		const url = call.path.startsWith('/') ? baseUrl + call.path : call.path;
		const isLemlistOrigin = new URL(url).origin === new URL(baseUrl).origin;
		const options = toRequestOptions(call, url);
		const response = await send(connection, options, isLemlistOrigin);
		const { headers, statusCode } = response;
		permit.settle(isLemlistOrigin ? parseRateLimit(headers as IDataObject, statusCode) : undefined);
		return await toOutcome(response, reader, secrets);
	} catch (error) {
		return { failure: toNetworkFailure(error) };
	} finally {
		permit.settle();
	}
}

function toRequestOptions({ method, query, body }: ApiCall, url: string): IHttpRequestOptions {
	return {
		method,
		url,
		qs: query,
		// As lemlist writes lists in queries: `type[]=a&type[]=b`.
		arrayFormat: 'brackets',
		body,
		encoding: 'stream',
		// Also the longest silence within a response.
		timeout: timing.requestTimeoutMs,
		// The status is judged here, because n8n's own error drops lemlist's text and headers.
		ignoreHttpStatusErrors: true,
		returnFullResponse: true,
		sendCredentialsOnCrossOriginRedirect: false,
		// A redirected write would arrive as a GET, and its response would look like a success.
		disableFollowRedirect: method !== 'GET',
	};
}

// A file that lemlist keeps on another host must not receive the API key.
async function send(
	{ context, credential }: HttpConnection,
	options: IHttpRequestOptions,
	isLemlistOrigin: boolean,
): Promise<IN8nHttpFullResponse> {
	const { httpRequest, httpRequestWithAuthentication } = context.helpers;
	const response = isLemlistOrigin
		? await httpRequestWithAuthentication.call(context, CREDENTIAL_TYPE, options, {
				credentialsDecrypted: credential,
			})
		: await httpRequest({ ...options, abortSignal: abortSignalFor(context) });
	return response as IN8nHttpFullResponse;
}

async function toOutcome<T>(
	{ statusCode, headers, body }: IN8nHttpFullResponse,
	reader: ResponseReader<T>,
	secrets: string[],
): Promise<Outcome<T>> {
	const stream = body as unknown as ResponseStream;
	const head = { statusCode, headers: headers as IDataObject };
	// An unread body would keep its connection.
	const tryReadPrefix = async () => await readPrefix(stream).catch(() => '');
	if (statusCode >= 300) {
		const text = await tryReadPrefix();
		return { failure: statusCode < 400 ? toRedirectFailure(head) : toRejection(head, text) };
	}
	try {
		const isText = reader.responseType === 'text';
		const response = {
			body: isText ? redact(await readBody(stream), secrets) : stream,
			contentType: String(headers['content-type'] ?? ''),
		};
		if (!isHtmlPage(response)) return { value: await reader.read(response) };
		return { failure: toHtmlFailure(head, isText ? String(response.body) : await tryReadPrefix()) };
	} catch (error) {
		if (error instanceof UnexpectedResponseError)
			return { failure: toUnexpectedFailure(head, error.message) };
		// The position of the JSON error helps no user, and its wording depends on the version of Node.
		const reason = error instanceof SyntaxError ? '' : `: ${toErrorMessage(error)}`;
		return { failure: toMalformedFailure(head, `the answer is malformed or broke off${reason}`) };
	}
}

function toErrorMessage(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
