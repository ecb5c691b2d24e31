import type { Context } from '../call';
import { secretForms } from '../redaction';
import type { Account } from './account';
import { credentialTypeFor } from './authentication';
import { enteredBaseUrl, type ServerFields } from './baseUrl';
import { readBaseUrl, readText } from './credentialError';

const API_KEY_ADVICE =
	"Open the credential and enter the API key from lemlist's Integrations settings.";

const EXPRESSION_ADVICE =
	'If the credential contains an expression, it needs a value for each item. Dropdown lists load without input items, so enter IDs instead of selecting from them.';

/** The account of an API key; expressions in the credential are evaluated for the item. */
export async function readApiKeyAccount(context: Context, itemIndex?: number): Promise<Account> {
	const credentialType = credentialTypeFor('apiKey');
	const stored = await context.getCredentials<ServerFields & { apiKey?: unknown }>(
		credentialType,
		itemIndex,
	);
	const keyAdvice = `${API_KEY_ADVICE} ${EXPRESSION_ADVICE}`;
	const apiKey = readText(context, stored.apiKey, 'API Key', keyAdvice);
	const baseUrl = readBaseUrl(context, enteredBaseUrl(stored), EXPRESSION_ADVICE);
	return {
		authentication: 'apiKey',
		credentialType,
		id: apiKey,
		session: '',
		limitKey: apiKey,
		baseUrl,
		// Basic auth sends the key after an empty login.
		secrets: [...secretForms(apiKey), Buffer.from(`:${apiKey}`).toString('base64')],
		// n8n itself would read the credential of the first item.
		decrypted: { id: '', name: credentialType, type: credentialType, data: { apiKey, baseUrl } },
	};
}
