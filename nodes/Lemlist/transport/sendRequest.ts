import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import type { Account } from './account/account';
import { enforceBodyTimeout, type StreamedResponse } from './bodyTimeout';
import { abortSignalFor, isSafeMethod, type ApiCall, type Context } from './call';
import type { ResponseHead } from './failure';
import { readPrefix, type ResponseStream } from './responseBody';
import { timing } from './timing';

const MAX_REDIRECTS = 5;

const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/** What every request of a client has in common. */
export interface HttpConnection {
	context: Context;
	account: Account;
}

/** A response to a request, of which only the head has been read. */
export interface SentResponse extends StreamedResponse, ResponseHead {
	/** The address that responded, after the redirects that were followed. */
	url: string;
	/** It is an address of lemlist, not of a file elsewhere. */
	isFromLemlist: boolean;
}

/**
 * Sends a call once and resolves with the response, whatever its status. Only reads follow redirects, and
 * only within the origin that they were sent to; the credential goes only to the origin of the base URL.
 * Throws n8n's error if no response arrives, or for an invalid URL.
 */
export async function sendRequest(
	connection: HttpConnection,
	call: ApiCall,
): Promise<SentResponse> {
	let options = toRequestOptions(call, connection.account.baseUrl);
	const { origin } = new URL(options.url);
	const isFromLemlist = origin === new URL(connection.account.baseUrl).origin;
	for (let redirects = 0; ; redirects++) {
		const response = await sendOnce(connection, options, isFromLemlist);
		const target = redirectTarget(response, options.url);
		const isFollowed =
			isSafeMethod(call.method) && redirects < MAX_REDIRECTS && target?.origin === origin;
		if (!isFollowed) return { ...response, url: options.url, isFromLemlist };
		// An unread body would keep its connection.
		void enforceBodyTimeout(response, timing.requestTimeoutMs);
		await readPrefix(response.body);
		// The address of the target is complete: it has the query that it needs.
		options = { ...options, url: target.href, qs: undefined };
	}
}

async function sendOnce(
	{ context, account }: HttpConnection,
	options: IHttpRequestOptions,
	isForLemlist: boolean,
): Promise<StreamedResponse & ResponseHead> {
	const controller = new AbortController();
	const executionSignal = abortSignalFor(context);
	const abortSignal = executionSignal
		? AbortSignal.any([executionSignal, controller.signal])
		: controller.signal;
	const { httpRequest, httpRequestWithAuthentication } = context.helpers;
	// With authentication, n8n reads the signal from the context only.
	const sender = Object.create(context, {
		getExecutionCancelSignal: { value: () => abortSignal },
		...(account.noteSecrets && { getCredentials: { value: secretsNoting(context, account) } }),
	}) as Context;
	const response: IN8nHttpFullResponse = isForLemlist
		? await httpRequestWithAuthentication.call(sender, account.credentialType, options, {
				credentialsDecrypted: account.decrypted,
			})
		: await httpRequest({ ...options, abortSignal });
	return {
		statusCode: response.statusCode,
		headers: response.headers as IDataObject,
		body: response.body as unknown as ResponseStream,
		abort: () => controller.abort(),
	};
}

// n8n authenticates an OAuth2 request with what it reads of the credential at this moment.
function secretsNoting(context: Context, account: Account) {
	return async (type: string) => {
		const data = await context.getCredentials(type);
		account.noteSecrets?.(data);
		return data;
	};
}

function toRequestOptions(
	{ method, path, query, body, contentType }: ApiCall,
	baseUrl: string,
): IHttpRequestOptions {
	return {
		method,
		url: path.startsWith('/') ? baseUrl + path : path,
		qs: query,
		// As lemlist writes lists in queries: `type[]=a&type[]=b`.
		arrayFormat: 'brackets',
		body,
		...(contentType && { headers: { 'Content-Type': contentType } }),
		encoding: 'stream',
		timeout: timing.requestTimeoutMs,
		// The status is judged here, because n8n's own error drops lemlist's text and headers.
		ignoreHttpStatusErrors: true,
		returnFullResponse: true,
		// n8n would repeat a change as a read, and older versions take the credential along to other hosts.
		disableFollowRedirect: true,
	};
}

function redirectTarget({ statusCode, headers }: ResponseHead, url: string): URL | undefined {
	if (!REDIRECT_STATUSES.has(statusCode) || typeof headers.location !== 'string') return undefined;
	return URL.canParse(headers.location, url) ? new URL(headers.location, url) : undefined;
}
