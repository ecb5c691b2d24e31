import type { IDataObject } from 'n8n-workflow';

/** The webhooks below a base URL whose address is not below a known URL, or a known path below the base URL. */
export function findOrphans(
	hooks: readonly IDataObject[],
	baseUrl: string,
	knownUrls: readonly string[],
): IDataObject[] {
	const base = toWebhookAddress(baseUrl);
	const knownAddresses = knownUrls.map((known) =>
		toWebhookAddress(isAbsoluteUrl(known) ? known : `${base}/${known}`),
	);
	return hooks.filter(({ targetUrl }) => {
		const target = toWebhookAddress(String(targetUrl));
		return isBelow(target, base) && !knownAddresses.some((known) => isBelow(target, known));
	});
}

/** A URL as a workflow shows it, without the query that distinguishes events; `undefined` for invalid URLs. */
export function toWebhookAddress(url: string): string | undefined {
	try {
		const { origin, pathname } = new URL(url);
		return origin + pathname.replace(/\/+/g, '/').replace(/\/$/, '');
	} catch {
		return undefined;
	}
}

function isAbsoluteUrl(url: string): boolean {
	return /^https?:\/\//i.test(url);
}

function isBelow(address: string | undefined, base: string | undefined): boolean {
	if (address === undefined || base === undefined) return false;
	return address === base || address.startsWith(`${base}/`);
}
