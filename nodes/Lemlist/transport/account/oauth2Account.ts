import { createHash } from 'node:crypto';
import type { ICredentialDataDecryptedObject, IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { Context } from '../call';
import { secretForms } from '../redaction';
import type { Account } from './account';
import { credentialTypeFor } from './authentication';
import { LEMLIST_URL } from './baseUrl';
import { credentialError, readBaseUrl } from './credentialError';

const credentialType = credentialTypeFor('oAuth2');

const CONNECT_ADVICE =
	"Open the credential and click Connect. If lemlist's page reports a missing client ID, this n8n can't register itself: set 'Registration' to Manual and enter the client ID of an application.";

const ONE_ACCOUNT_ADVICE =
	'n8n reads an OAuth2 credential once for all items. Enter a fixed value instead of the expression, or use the credential with an API key, which can select an account for each item.';

// A trigger runs for months, and each token holds for an hour.
const MAX_TOKENS = 20;

/** What n8n stores once a person has connected the credential. */
type OAuth2Fields = ICredentialDataDecryptedObject & { oauthTokenData?: IDataObject };

const accounts = new WeakMap<Context, Promise<Account>>();

const checks = new WeakMap<IExecuteFunctions, Promise<void>>();

/** The account that a person has connected the credential to. Throws if it isn't connected. */
export async function readOAuth2Account(context: Context): Promise<Account> {
	const existing = accounts.get(context);
	if (existing) return await existing;
	const reading = readOnce(context);
	accounts.set(context, reading);
	return await reading.catch((error) => {
		// A trigger runs on, and a person may connect the credential meanwhile.
		accounts.delete(context);
		throw error;
	});
}

/** Throws if the credential would differ between the items, which n8n cannot serve; checks it once. */
export async function refuseExpressions(context: IExecuteFunctions): Promise<void> {
	const checking = checks.get(context) ?? compareItems(context);
	checks.set(context, checking);
	await checking;
}

/** The access token that n8n holds for the node's credential now. */
export async function readAccessToken(context: Context): Promise<string> {
	return accessTokenIn(await context.getCredentials<OAuth2Fields>(credentialType));
}

async function readOnce(context: Context): Promise<Account> {
	const stored = await context.getCredentials<OAuth2Fields>(credentialType);
	const accessToken = accessTokenIn(stored);
	if (!accessToken)
		throw credentialError(context, 'The credential is not connected to lemlist', CONNECT_ADVICE);
	const { useAnotherServer, baseUrl } = stored;
	const account: Account = {
		authentication: 'oAuth2',
		credentialType,
		id: `credential ${context.getNode().credentials?.[credentialType]?.id}`,
		session: createHash('sha256').update(accessToken).digest('hex'),
		baseUrl: readBaseUrl(context, useAnotherServer === true ? baseUrl : LEMLIST_URL),
		secrets: [],
		noteSecrets: secretRecorder(),
	};
	account.noteSecrets?.(stored);
	return account;
}

/** Adds the forms of all secrets in a credential to those of the account; the oldest ones are dropped. */
function secretRecorder() {
	const known = new Set<string>();
	return function noteSecrets(this: Account, data: OAuth2Fields) {
		const { clientId, clientSecret, webhookSecret, oauthTokenData = {} } = data;
		const tokens = [oauthTokenData.access_token, oauthTokenData.refresh_token];
		for (const value of [clientSecret, webhookSecret, ...tokens])
			if (typeof value === 'string' && value !== '') known.add(value);
		for (const oldest of known) {
			if (known.size <= MAX_TOKENS) break;
			known.delete(oldest);
		}
		const login = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
		this.secrets.splice(0, this.secrets.length, ...[...known].flatMap(secretForms), login);
	};
}

function accessTokenIn({ oauthTokenData }: OAuth2Fields): string {
	const token = oauthTokenData?.access_token;
	return typeof token === 'string' ? token : '';
}

// Also for an item that doesn't exist: what depends on the item has another value there, or none.
async function compareItems(context: IExecuteFunctions): Promise<void> {
	const expected = toComparable(await context.getCredentials<OAuth2Fields>(credentialType));
	for (let index = 0; index <= context.getInputData().length; index++) {
		if ((await readForItem(context, index)) === expected) continue;
		throw credentialError(
			context,
			'The OAuth2 credential contains an expression that depends on the item',
			ONE_ACCOUNT_ADVICE,
		);
	}
}

async function readForItem(context: IExecuteFunctions, index: number): Promise<string | undefined> {
	try {
		return toComparable(await context.getCredentials<OAuth2Fields>(credentialType, index));
	} catch {
		return undefined;
	}
}

// Another execution may renew the tokens meanwhile.
function toComparable(stored: OAuth2Fields): string {
	return JSON.stringify({ ...stored, oauthTokenData: undefined });
}
