import { NodeOperationError } from 'n8n-workflow';

import type { Context } from './call';

export const CREDENTIAL_TYPE = 'lemlistCommunityApi';

export interface Credential {
	apiKey: string;
	/** Without a slash at the end. */
	baseUrl: string;
}

/** The credential of a node, without surrounding blanks; throws when it lacks a key or a web address. */
export async function readCredential(context: Context): Promise<Credential> {
	const stored = await context.getCredentials<Partial<Credential>>(CREDENTIAL_TYPE);
	const apiKey = String(stored.apiKey ?? '').trim();
	const baseUrl = String(stored.baseUrl ?? '')
		.trim()
		.replace(/\/+$/, '');
	if (!apiKey) {
		throw new NodeOperationError(context.getNode(), 'The credential has no API key', {
			description:
				'Open the credential and enter the API key from lemlist: Settings, Integrations.',
		});
	}
	if (!/^https?:\/\/[^/\s]/i.test(baseUrl)) {
		throw new NodeOperationError(
			context.getNode(),
			'The base URL of the credential is not a web address',
			{
				description: 'Open the credential and enter https://api.lemlist.com/api as the base URL.',
			},
		);
	}
	return { apiKey, baseUrl };
}
