import type { ICredentialType, INodeProperties } from 'n8n-workflow';

const LEMLIST_ORIGIN = 'https://api.lemlist.com';

// The server of the API is the one that signs in, below its own path.
const ORIGIN = `($self["useAnotherServer"] ? String($self["baseUrl"]).trim().replace(/^(https?:\\/\\/[^\\/]+).*$/, "$1") : "${LEMLIST_ORIGIN}")`;

const BY_HAND = { show: { useDynamicClientRegistration: [false] } };

export class LemlistCommunityOAuth2Api implements ICredentialType {
	name = 'lemlistCommunityOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Lemlist Community OAuth2 API';

	documentationUrl =
		'https://github.com/n8n-nodes-lemlist/n8n-nodes-lemlist/blob/master/docs/oauth2.md';

	icon = {
		light: 'file:../nodes/Lemlist/lemlist.svg',
		dark: 'file:../nodes/Lemlist/lemlist.dark.svg',
	} as const;

	properties: INodeProperties[] = [
		{
			displayName:
				'Beta: lemlist documents OAuth2 only for its own clients, and this sign-in has only been tested with an emulator of lemlist. If you can, use the credential with an API key.',
			name: 'betaNotice',
			type: 'notice',
			default: '',
		},
		{
			// n8n's name for it; older versions of n8n have no such registration and ignore the value.
			displayName: 'Registration',
			name: 'useDynamicClientRegistration',
			type: 'options',
			options: [
				{
					name: 'Automatic',
					value: true,
					description: 'Registers this n8n with lemlist when you click Connect',
				},
				{
					name: 'Manual',
					value: false,
					description: 'Uses the client ID of an application that you registered with lemlist',
				},
			],
			default: true,
			description:
				'How to register this n8n with lemlist, which is required before you can sign in',
		},
		{
			displayName:
				'If the page that Connect opens reports a missing client ID, this n8n is too old to register itself. Update n8n to 1.123 or later, or select Manual.',
			name: 'automaticNotice',
			type: 'notice',
			displayOptions: { show: { useDynamicClientRegistration: [true] } },
			default: '',
		},
		{
			displayName: 'Server URL',
			name: 'serverUrl',
			type: 'hidden',
			default: `={{ ${ORIGIN} }}`,
		},
		{
			// Every version of n8n sends the secret along if there is one, and none where there is none.
			displayName: 'Grant Type',
			name: 'grantType',
			type: 'hidden',
			default: 'pkce',
		},
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: `={{ ${ORIGIN} + "/oauth/authorize" }}`,
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: `={{ ${ORIGIN} + "/oauth/token" }}`,
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			required: true,
			displayOptions: BY_HAND,
			default: '',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			displayOptions: BY_HAND,
			default: '',
			description: 'Leave empty if the application was registered without one',
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'string',
			displayOptions: BY_HAND,
			default: 'full_access',
			description:
				'What n8n may do in lemlist. No other scope covers contacts, the inbox or tasks.',
		},
		{
			displayName: 'Auth URI Query Parameters',
			name: 'authQueryParameters',
			type: 'hidden',
			default: '',
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'hidden',
			default: 'header',
		},
		{
			displayName: 'Webhook Secret',
			name: 'webhookSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Only used by the Lemlist Community Trigger, to verify that deliveries come from lemlist',
			hint: 'For triggers: any random text of 20 characters or more, such as a new password',
		},
		{
			displayName: 'Use Another Server',
			name: 'useAnotherServer',
			type: 'boolean',
			default: false,
			description: 'Whether to send requests to a proxy or a test server instead of lemlist',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			displayOptions: { show: { useAnotherServer: [true] } },
			default: '',
			placeholder: 'e.g. https://lemlist-proxy.example.com/api',
			description:
				'The address to use instead of https://api.lemlist.com/api. Its host must also serve /oauth and /.well-known.',
		},
	];
}
