import type { IHookFunctions, INode, IWebhookFunctions } from 'n8n-workflow';

import { CREDENTIAL_TYPE } from '../transport/credential';
import { secretsEqual, isValidSecret, generateSecret } from './secret';
import { readState } from './staticData';

const LOST_STATE_WARNING =
	'n8n has lost what it stored about the lemlist webhooks of a workflow, as after a crash while it was published. What arrives is still taken; unpublish and publish the workflow, because other webhooks may be missing.';

/** A new secret for the webhooks of this node. */
export async function createNodeSecret(context: IHookFunctions): Promise<string> {
	return generateSecret(await readApiKey(context), secretScope(context.getNode()));
}

/**
 * Whether a delivery that bears this secret comes through a webhook that this node made. The stored
 * secret settles it; without it, or when n8n brought back an older one, the API key tells.
 */
export async function verifySecret(context: IWebhookFunctions, secret: unknown): Promise<boolean> {
	if (typeof secret !== 'string') return false;
	const { secret: storedSecret } = readState(context);
	if (storedSecret !== undefined && secretsEqual(storedSecret, secret)) return true;
	try {
		const isOwn = isValidSecret(await readApiKey(context), secretScope(context.getNode()), secret);
		if (isOwn && storedSecret === undefined) context.logger.warn(LOST_STATE_WARNING);
		return isOwn;
	} catch (error) {
		// n8n would start a failed execution, which a forged delivery must not achieve.
		context.logger.warn(`A delivery was refused because of the credential: ${error.message}`);
		return false;
	}
}

async function readApiKey(context: IHookFunctions | IWebhookFunctions): Promise<string> {
	const { apiKey } = await context.getCredentials<{ apiKey: string }>(CREDENTIAL_TYPE);
	return String(apiKey).trim();
}

// Part of the address of a node, and no other node's.
function secretScope({ webhookId, id }: INode): string {
	return webhookId ?? id;
}
