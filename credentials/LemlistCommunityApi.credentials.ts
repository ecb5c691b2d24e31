import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

export class LemlistCommunityApi implements ICredentialType {
	// n8n's own node owns `lemlistApi`, and credential names are global.
	name = 'lemlistCommunityApi';

	displayName = 'Lemlist Community API';

	documentationUrl = 'https://github.com/n8n-nodes-lemlist/n8n-nodes-lemlist#credential';

	icon = {
		light: 'file:../nodes/Lemlist/lemlist.svg',
		dark: 'file:../nodes/Lemlist/lemlist.dark.svg',
	} as const;

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'Create one in lemlist under Settings, Integrations',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.lemlist.com/api',
			description: 'Only a proxy or a test server needs another address',
		},
	];

	// No plan of lemlist closes this route, so only a wrong key fails here.
	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl.trim().replace(/\\/+$/, "")}}',
			url: '/team',
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message: 'lemlist does not know this API key. Copy it again from Settings, Integrations.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 400,
					message:
						'lemlist finds no team for this API key. Copy it again from Settings, Integrations.',
				},
			},
		],
	};

	// A function, because n8n would evaluate an expression for every request, in a sandbox.
	async authenticate(
		{ apiKey }: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return { ...requestOptions, auth: { username: '', password: String(apiKey).trim() } };
	}
}
