import type { IDataObject } from 'n8n-workflow';

import { isBelow, toAddressBelow, toWebhookAddress } from './webhookAddress';

/** The webhooks below a base URL whose address is not below a known URL, or a known path below the base URL. */
export function findOrphans(
	hooks: readonly IDataObject[],
	baseUrl: string,
	knownUrls: readonly string[],
): IDataObject[] {
	const base = toWebhookAddress(baseUrl);
	const knownAddresses = knownUrls.map((known) => toAddressBelow(base, known));
	return hooks.filter(({ targetUrl }) => {
		const target = toWebhookAddress(String(targetUrl));
		return isBelow(target, base) && !knownAddresses.some((known) => isBelow(target, known));
	});
}
