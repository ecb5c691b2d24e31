import type { ICredentialDataDecryptedObject, ICredentialsHelper, INode } from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { SingleCredentialHelper } from './loadPackage';

const TYPE = 'lemlistCommunityOAuth2Api';

let credentialCount = 0;

/** The OAuth2 credential in n8n's database, which n8n's engine reads, signs requests with and renews. */
export class OAuth2Credential extends SingleCredentialHelper {
	/** As a node names it. */
	readonly reference: INode['credentials'];

	constructor(fields: ICredentialDataDecryptedObject) {
		super(fields);
		this.reference = { [TYPE]: { id: `oauth2-${++credentialCount}`, name: 'lemlist' } };
	}

	get tokens(): { access_token: string; refresh_token: string } {
		return this.credential.oauthTokenData as OAuth2Credential['tokens'];
	}

	getParentTypes(): string[] {
		return ['oAuth2Api'];
	}

	updateCredentialsOauthTokenData = async (
		...[, , { oauthTokenData }]: Parameters<ICredentialsHelper['updateCredentialsOauthTokenData']>
	) => {
		this.credential.oauthTokenData = structuredClone(oauthTokenData);
	};
}

/** A credential that a person has connected to the emulator's team; `fields` override its own. */
export function connectOAuth2(
	{ oauth, baseUrl }: Pick<Emulator, 'oauth' | 'baseUrl'>,
	fields: ICredentialDataDecryptedObject = {},
): OAuth2Credential {
	const client = oauth.register({
		name: 'n8n',
		redirectUris: ['https://n8n.test'],
		isPublic: true,
	});
	const tokens = oauth.issue({ clientId: client.id, scope: 'full_access' });
	const origin = new URL(baseUrl).origin;
	return new OAuth2Credential({
		grantType: 'pkce',
		clientId: client.id,
		authUrl: `${origin}/oauth/authorize`,
		accessTokenUrl: `${origin}/oauth/token`,
		authentication: 'header',
		scope: 'full_access',
		useAnotherServer: true,
		baseUrl,
		webhookSecret: 'the-secret-of-the-webhooks-1',
		oauthTokenData: { ...tokens },
		...fields,
	});
}
