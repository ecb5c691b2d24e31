import type { IDataObject, INode } from 'n8n-workflow';

import type { N8nInstance } from './n8nInstance';

/** The type of the credential with which a person signs in at lemlist. */
export const OAUTH2_TYPE = 'lemlistCommunityOAuth2Api';

interface StoredCredential {
	id: string;
	name: string;
}

/** A node that signs in with this credential. */
export function signedIn(node: INode, credential: StoredCredential): INode {
	const parameters = { ...node.parameters, authentication: 'oAuth2' };
	return { ...node, parameters, credentials: { [OAUTH2_TYPE]: credential } };
}

/**
 * Stores a credential for the emulator, and allows access as a person does after a click on *Connect*. The
 * application is registered by hand unless the fields say otherwise.
 */
export async function signIn(
	{ client, emulator, url }: N8nInstance,
	fields: IDataObject = {},
): Promise<StoredCredential> {
	const application = emulator.oauth.register({
		name: 'n8n',
		redirectUris: [`${url}/rest/oauth2-credential/callback`],
		isPublic: true,
	});
	const { id, name } = await client.createCredential({
		name: 'Sign-in',
		type: OAUTH2_TYPE,
		data: {
			useDynamicClientRegistration: false,
			clientId: application.id,
			useAnotherServer: true,
			baseUrl: emulator.baseUrl,
			...fields,
		},
	});
	await client.finishSignIn(id, await allowAccess(await client.authorizationUrl(id)));
	return { id, name };
}

/** Clicks *Allow* on the page at this address; resolves with the address that it leads to. */
async function allowAccess(authorizationUrl: string): Promise<string> {
	const { origin, pathname, searchParams } = new URL(authorizationUrl);
	searchParams.set('decision', 'allow');
	const response = await fetch(origin + pathname, {
		method: 'POST',
		body: searchParams,
		redirect: 'manual',
	});
	const location = response.headers.get('location');
	if (location === null) throw new Error(`lemlist refuses to ask: ${await response.text()}`);
	return location;
}
