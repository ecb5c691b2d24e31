import type { IHookFunctions, INode, IWebhookFunctions } from 'n8n-workflow';

import { CREDENTIAL } from '../transport/connection';
import { isSameSecret, isSignedWith, newSecret } from './secret';
import { storedOf } from './stored';

const LOST =
	'n8n has lost what it stored about the lemlist webhooks of a workflow, as after a crash while it was published. What arrives is still taken; unpublish and publish the workflow, because other webhooks may be missing.';

/** A new secret for the webhooks of this node. */
export async function issueSecret(context: IHookFunctions): Promise<string> {
	return newSecret(await apiKeyOf(context), ownerOf(context.getNode()));
}

/**
 * Whether a delivery that bears this secret comes through a webhook that this node made. The stored
 * secret settles it; without it, or when n8n brought back an older one, the API key tells.
 */
export async function isProof(context: IWebhookFunctions, secret: unknown): Promise<boolean> {
	if (typeof secret !== 'string') return false;
	const { secret: stored } = storedOf(context);
	if (stored !== undefined && isSameSecret(stored, secret)) return true;
	try {
		const isOurs = isSignedWith(await apiKeyOf(context), ownerOf(context.getNode()), secret);
		if (isOurs && stored === undefined) context.logger.warn(LOST);
		return isOurs;
	} catch (error) {
		// n8n would start a failed execution, which a forged delivery must not achieve.
		context.logger.warn(`A delivery was refused because of the credential: ${error.message}`);
		return false;
	}
}

async function apiKeyOf(context: IHookFunctions | IWebhookFunctions): Promise<string> {
	const { apiKey } = await context.getCredentials<{ apiKey: string }>(CREDENTIAL);
	return String(apiKey).trim();
}

// Part of the address of a node, and no other node's.
function ownerOf({ webhookId, id }: INode): string {
	return webhookId ?? id;
}
