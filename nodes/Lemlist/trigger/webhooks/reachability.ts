import { NodeOperationError, type IHookFunctions, type ITriggerFunctions } from 'n8n-workflow';

import { readAccount } from '../../transport/account/readAccount';
import { isPublicUrl } from './publicUrl';

/**
 * Whether lemlist, which delivers over the internet, can reach the address of this n8n. A server in a
 * private network, which the credential may name in place of lemlist, possibly can.
 */
export async function isReachable(
	context: IHookFunctions | ITriggerFunctions,
	webhookUrl: string,
): Promise<boolean> {
	if (isPublicUrl(webhookUrl)) return true;
	const { baseUrl } = await readAccount(context);
	return !isPublicUrl(baseUrl);
}

/** Throws if lemlist cannot reach the address of this n8n. */
export async function requireReachable(context: IHookFunctions, webhookUrl: string): Promise<void> {
	if (await isReachable(context, webhookUrl)) return;
	const { message, description } = describeUnreachable(webhookUrl);
	throw new NodeOperationError(context.getNode(), message, { description });
}

/** What people should know of an address that lemlist cannot reach. */
export function describeUnreachable(webhookUrl: string): { message: string; description: string } {
	const address = URL.canParse(webhookUrl) ? new URL(webhookUrl).origin : webhookUrl;
	return {
		message: `lemlist can't reach ${address}`,
		description:
			'The address of this n8n is in a private network. Use the Lemlist Community Polling Trigger instead, or give n8n an address on the internet (WEBHOOK_URL).',
	};
}

/** Warns in n8n's log of an address that may be out of reach. */
export function warnIfUnreachable(context: IHookFunctions, webhookUrl: string): void {
	if (isPublicUrl(webhookUrl)) return;
	context.logger.warn(
		`lemlist delivers over the internet and may be unable to reach ${webhookUrl}. Give n8n a public address (WEBHOOK_URL), or use the Lemlist Community Polling Trigger.`,
	);
}
