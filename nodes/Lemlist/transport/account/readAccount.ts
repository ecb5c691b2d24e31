import type { IExecuteFunctions } from 'n8n-workflow';

import type { Context } from '../call';
import type { Account } from './account';
import { readApiKeyAccount } from './apiKeyAccount';
import { authenticationOf } from './authentication';
import { readOAuth2Account, refuseExpressions } from './oauth2Account';

/**
 * The account that the node's credential names where there are no items. Throws an error that names the
 * field which has no usable value.
 */
export async function readAccount(context: Context): Promise<Account> {
	return usesOAuth2(context) ? await readOAuth2Account(context) : await readApiKeyAccount(context);
}

/** The account that the node's credential names for an item. Throws as `readAccount` does. */
export async function readItemAccount(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<Account> {
	if (!usesOAuth2(context)) return await readApiKeyAccount(context, itemIndex);
	await refuseExpressions(context);
	return await readOAuth2Account(context);
}

function usesOAuth2(context: Context): boolean {
	return authenticationOf(context.getNode()) === 'oAuth2';
}
