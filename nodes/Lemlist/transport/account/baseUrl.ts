/** The address of lemlist's API. */
export const LEMLIST_URL = 'https://api.lemlist.com/api';

/** The fields of a credential that say where requests go; expressions in them are evaluated. */
export interface ServerFields {
	useAnotherServer?: unknown;
	/** The address that counts while `useAnotherServer` is on. */
	serverUrl?: unknown;
	/** The address in credentials that were saved before there was a choice. */
	baseUrl?: unknown;
}

/** What a user has entered as base URL; lemlist's own address unless there is another one. */
export function enteredBaseUrl({ useAnotherServer, serverUrl, baseUrl }: ServerFields): unknown {
	if (useAnotherServer === true) return serverUrl;
	return baseUrl === undefined ? LEMLIST_URL : baseUrl;
}

/** Whether a text begins like the address of a server. */
export function isWebAddress(text: string): boolean {
	return /^https?:\/\/[^/\s]/i.test(text);
}

/** What to do about a base URL that leads nowhere. */
export const BASE_URL_ADVICE = `Enter ${LEMLIST_URL}, or turn off 'Use Another Server'.`;
