import type { IHookFunctions, ITriggerFunctions, IWebhookFunctions } from 'n8n-workflow';

import { authenticationOf, credentialTypeFor } from '../../transport/account/authentication';
import { credentialError } from '../../transport/account/credentialError';

// Shorter ones might be guessed from a token in an address.
const MIN_LENGTH = 20;

const SECRET_ADVICE =
	'Open the credential and enter any random text, such as a new password from a password manager. The trigger uses it to verify that deliveries come from lemlist. Then publish the workflow again.';

/**
 * The key from which the secrets of a node's webhooks are derived: the API key, or with OAuth2, whose
 * tokens change each hour, the webhook secret of the credential. Throws if that is missing or too short.
 */
export async function readProofKey(
	context: IHookFunctions | ITriggerFunctions | IWebhookFunctions,
): Promise<string> {
	const authentication = authenticationOf(context.getNode());
	const stored = await context.getCredentials(credentialTypeFor(authentication));
	if (authentication === 'apiKey') return String(stored.apiKey).trim();
	const secret = String(stored.webhookSecret ?? '').trim();
	if (secret.length >= MIN_LENGTH) return secret;
	const problem = secret ? `is shorter than ${MIN_LENGTH} characters` : 'is empty';
	throw credentialError(context, `'Webhook Secret' of the credential ${problem}`, SECRET_ADVICE);
}
