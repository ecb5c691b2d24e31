/** A URL as a workflow shows it, without the query that distinguishes events; `undefined` for invalid URLs. */
export function toWebhookAddress(url: string): string | undefined {
	try {
		const { origin, pathname } = new URL(url);
		return origin + pathname.replace(/\/+/g, '/').replace(/\/$/, '');
	} catch {
		return undefined;
	}
}

/** The address of a URL, or of a path below a base URL. */
export function toAddressBelow(base: string | undefined, urlOrPath: string): string | undefined {
	const isUrl = /^https?:\/\//i.test(urlOrPath);
	return toWebhookAddress(isUrl ? urlOrPath : `${base}/${urlOrPath}`);
}

/** Whether an address is another one, or continues it after a slash. */
export function isBelow(address: string | undefined, base: string | undefined): boolean {
	if (address === undefined || base === undefined) return false;
	return address === base || address.startsWith(`${base}/`);
}
