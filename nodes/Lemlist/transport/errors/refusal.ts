import type { IDataObject } from 'n8n-workflow';

/** Who refused a request in place of lemlist. */
export interface Refusal {
	by: 'gateway' | 'proxy' | 'n8n';
	/** What it did, as the beginning of an error message. */
	problem: string;
	advice: string;
	/** The request has not reached lemlist. */
	isBeforeLemlist: boolean;
	kind: 'notAllowed' | 'limit' | 'temporary';
}

// Statuses of a page that is in place of an API that does not exist.
const MISSING_STATUSES = new Set([404, 405, 410]);

const ASK_NETWORK =
	'The request did not reach lemlist. Ask your network administrator to allow requests to api.lemlist.com, or check the base URL of the credential.';

const ASK_LEMLIST = 'and send lemlist support the IP address of your n8n instance';

const SLOW_DOWN =
	'The IP address of this n8n instance sends too many requests; other programs may share it. Run the workflow again later.';

// https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
const ADVICE_BY_CLOUDFLARE_CODE: Readonly<Record<string, string>> = {
	'1010': `Cloudflare, lemlist's gateway, rejects requests of this kind, whatever the API key. If a proxy changes headers such as User-Agent, turn that off; otherwise wait ${ASK_LEMLIST}.`,
	'1015': SLOW_DOWN,
};

/** Who refused the request in place of lemlist; `undefined` if the response may be one of lemlist. */
export function refusalFor(
	statusCode: number,
	headers: IDataObject,
	body: string,
): Refusal | undefined {
	const isPage = /<(!doctype|html|head|body)\b/i.test(body);
	const isCloudflare = headers.server === 'cloudflare' || 'cf-ray' in headers;
	if (headers['cf-mitigated'] === 'challenge' || (isCloudflare && /Just a moment/.test(body)))
		return challenge();
	if (statusCode < 400) return undefined;
	const cloudflareCode = cloudflareCodeIn(body, isPage && isCloudflare);
	if (cloudflareCode?.startsWith('1')) return cloudflareRefusal(cloudflareCode);
	if (statusCode === 407) return loginOfProxy();
	if (statusCode === 511) return proxyRefusal();
	const isOfProxy = isPage || 'x-squid-error' in headers;
	if (statusCode >= 500 && (isOfProxy || cloudflareCode || isGatewayText(body)))
		return unanswered();
	if (!isOfProxy) return undefined;
	if (MISSING_STATUSES.has(statusCode)) return webPage();
	return isCloudflare ? cloudflareRefusal() : proxyRefusal();
}

/** n8n's refusal to send a request, for this error of the network; `undefined` if n8n has sent it. */
export function refusalOfN8n(error: string): Refusal | undefined {
	const isBlocked = /request was blocked/i.test(error);
	if (!isBlocked && !/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(error)) return undefined;
	return {
		by: 'n8n',
		problem: isBlocked
			? `n8n did not send the request: ${error}`
			: `n8n doesn't trust the certificate of the address: ${error}`,
		advice: isBlocked
			? "Ask the administrator of this n8n instance to allow requests to the host in the credential's base URL."
			: 'A proxy or firewall may inspect connections with its own certificate. Ask the administrator of this n8n instance to make n8n trust it (NODE_EXTRA_CA_CERTS), or check the base URL of the credential.',
		isBeforeLemlist: true,
		kind: 'notAllowed',
	};
}

// Without a browser's headers, Cloudflare sends its code as text or JSON.
function cloudflareCodeIn(body: string, isCloudflarePage: boolean): string | undefined {
	const pattern = isCloudflarePage
		? /\berror(?: code)?(?:<[^>]*>|[:\s])+(\d{3,4})\b/i
		: /^\s*error code: (\d{3,4})\s*$|"error_code": ?(\d{4})\b.*"cloudflare_error"|"cloudflare_error".*"error_code": ?(\d{4})\b/is;
	return pattern.exec(body)?.slice(1).find(Boolean);
}

function isGatewayText(body: string): boolean {
	return /^\s*(\d{3} )?(bad gateway|gateway time-?out|upstream |no healthy upstream)/i.test(body);
}

function challenge(): Refusal {
	return {
		by: 'gateway',
		problem: "lemlist's gateway asks for a check that only a browser can pass",
		advice: `Cloudflare, lemlist's gateway, doesn't trust the IP address of your n8n instance. Run the workflow again later; if the error persists, use another IP address for the instance ${ASK_LEMLIST}.`,
		isBeforeLemlist: true,
		kind: 'temporary',
	};
}

function cloudflareRefusal(code?: string): Refusal {
	const error = code ? `: Cloudflare error ${code}` : '';
	return {
		by: 'gateway',
		problem: `lemlist's gateway refused the request${error}`,
		advice:
			ADVICE_BY_CLOUDFLARE_CODE[code ?? ''] ??
			`Cloudflare, lemlist's gateway, blocks the IP address or the country of your n8n instance. Wait ${ASK_LEMLIST}.`,
		isBeforeLemlist: true,
		kind: code === '1015' ? 'limit' : 'notAllowed',
	};
}

function unanswered(): Refusal {
	return {
		by: 'gateway',
		problem: 'A gateway between n8n and lemlist got no response from lemlist',
		advice:
			"lemlist is temporarily unavailable, or a proxy can't reach it. Run the workflow again later.",
		isBeforeLemlist: false,
		kind: 'temporary',
	};
}

function loginOfProxy(): Refusal {
	return {
		by: 'proxy',
		problem: 'A proxy between n8n and lemlist asks for a login',
		advice:
			"Add the username and password to the address of n8n's proxy (HTTPS_PROXY), or exclude lemlist from the proxy (NO_PROXY).",
		isBeforeLemlist: true,
		kind: 'notAllowed',
	};
}

function proxyRefusal(): Refusal {
	return {
		by: 'proxy',
		problem: 'A proxy or firewall between n8n and lemlist refused the request',
		advice: ASK_NETWORK,
		isBeforeLemlist: true,
		kind: 'notAllowed',
	};
}

function webPage(): Refusal {
	return {
		by: 'proxy',
		problem: "lemlist's address returned a web page",
		advice:
			'lemlist has no such address, or a proxy responded instead of lemlist. Check the base URL of the credential.',
		isBeforeLemlist: true,
		kind: 'notAllowed',
	};
}
