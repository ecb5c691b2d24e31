import type { Context } from '../call';
import type { Account } from './account';
import { readApiKeyAccount } from './apiKeyAccount';
import { authenticationOf } from './authentication';
import { readOAuth2Account } from './oauth2Account';

/**
 * The account that the node's credential names for an item, or without one where there are no items.
 * Throws an error that names the field which has no usable value.
 */
export async function readAccount(context: Context, itemIndex?: number): Promise<Account> {
	return authenticationOf(context.getNode()) === 'oAuth2'
		? await readOAuth2Account(context)
		: await readApiKeyAccount(context, itemIndex);
}
