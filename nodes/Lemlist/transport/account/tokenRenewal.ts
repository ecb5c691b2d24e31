import type { HttpConnection } from '../sendRequest';
import { timing } from '../timing';
import { readAccessToken } from './oauth2Account';

/**
 * The outcome of a renewal of tokens that lemlist has rejected.
 * - `renewed`: the next request has another access token.
 * - `rejected`: only a person can connect the credential again.
 * - `unavailable`: they could not be renewed at the moment.
 */
export type Renewal = 'renewed' | 'rejected' | 'unavailable';

interface RenewalState {
	outcome: Promise<Renewal>;
	/** Until then, requests may have had the former token; infinite while it lasts. */
	endedAt: number;
}

/** The latest renewal of each credential in this process. */
const renewals = new Map<string, RenewalState>();

// What n8n's errors say of a refresh token that is used up, revoked or missing, or of an unknown client.
const REJECTION = /reconnect|invalid_|unauthorized|revoked|grant|refresh ?token/i;

/**
 * Has n8n renew the access token of a credential, once for all requests that were rejected, unless that
 * has happened since this request was sent. Never throws.
 */
export async function renewToken(
	connection: HttpConnection,
	sentAt: number,
	sendProbe: (probe: () => Promise<unknown>) => Promise<unknown>,
): Promise<Renewal> {
	const { id } = connection.account;
	const latest = renewals.get(id);
	if (latest && latest.endedAt > sentAt) return await latest.outcome;
	const state: RenewalState = { outcome: renew(connection, sendProbe), endedAt: Infinity };
	renewals.set(id, state);
	const outcome = await state.outcome;
	state.endedAt = performance.now();
	return outcome;
}

async function renew(
	{ context, account }: HttpConnection,
	sendProbe: (probe: () => Promise<unknown>) => Promise<unknown>,
): Promise<Renewal> {
	const rejectedToken = await readAccessToken(context);
	try {
		// n8n renews the token only for a 401 that it sees as an error.
		const probe = {
			method: 'GET' as const,
			url: `${account.baseUrl}/team`,
			timeout: timing.requestTimeoutMs,
			// Older versions of n8n would carry the token along to another host.
			disableFollowRedirect: true,
		};
		const { httpRequestWithAuthentication } = context.helpers;
		await sendProbe(
			async () => await httpRequestWithAuthentication.call(context, account.credentialType, probe),
		);
		return 'renewed';
	} catch (error) {
		// Another process may have used up the refresh token that this one had.
		if ((await readAccessToken(context)) !== rejectedToken) return 'renewed';
		return isRejection(error) ? 'rejected' : 'unavailable';
	}
}

function isRejection(error: unknown): boolean {
	for (let cause = error as ErrorLike | undefined; cause; cause = cause.cause) {
		const status = Number(cause.httpCode ?? cause.response?.status ?? NaN);
		if (status === 429 || status >= 500) return false;
		if (status === 401) return true;
		const texts = [cause.message, cause.description, JSON.stringify(cause.body)];
		if (texts.some((text) => REJECTION.test(text ?? ''))) return true;
	}
	return false;
}

interface ErrorLike {
	message?: string;
	description?: string;
	httpCode?: string;
	body?: unknown;
	response?: { status?: number };
	cause?: ErrorLike;
}
