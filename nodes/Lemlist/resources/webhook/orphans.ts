import type { IDataObject } from 'n8n-workflow';

/** Of the webhooks below a base URL, those that lead to no known address; one may be a path below the base. */
export function orphansOf(
	hooks: readonly IDataObject[],
	baseUrl: string,
	known: readonly string[],
): IDataObject[] {
	const base = addressOf(baseUrl);
	const kept = known.map((one) => addressOf(isWhole(one) ? one : `${base}/${one}`));
	return hooks.filter(({ targetUrl }) => {
		const target = addressOf(String(targetUrl));
		return isWithin(target, base) && !kept.some((one) => isWithin(target, one));
	});
}

/** The address of a URL as a workflow shows it: without the query, which tells events apart. */
export function addressOf(url: string): string | undefined {
	try {
		const { origin, pathname } = new URL(url);
		return origin + pathname.replace(/\/+/g, '/').replace(/\/$/, '');
	} catch {
		return undefined;
	}
}

function isWhole(url: string): boolean {
	return /^https?:\/\//i.test(url);
}

function isWithin(address: string | undefined, area: string | undefined): boolean {
	if (address === undefined || area === undefined) return false;
	return address === area || address.startsWith(`${area}/`);
}
