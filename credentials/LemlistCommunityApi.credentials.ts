import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

const COPY_KEY_AGAIN = 'Copy it again from Settings, Integrations, or create a new one.';

const TEST_RULES = [
	statusRule(401, `lemlist does not know this API key. ${COPY_KEY_AGAIN}`),
	statusRule(400, `lemlist finds no team for this API key. ${COPY_KEY_AGAIN}`),
	statusRule(403, 'lemlist has blocked the user of this API key. Ask an admin of your team.'),
	statusRule(
		404,
		`lemlist finds no user for this API key, or the base URL is wrong. ${COPY_KEY_AGAIN}`,
	),
	{
		// Unlike a team, a web page has no ID.
		type: 'responseSuccessBody',
		properties: {
			key: '_id',
			value: undefined,
			message:
				'The base URL leads to something else than lemlist. Enter https://api.lemlist.com/api',
		},
	},
];

export class LemlistCommunityApi implements ICredentialType {
	// Credential names are global, and n8n's built-in node already uses `lemlistApi`.
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
			description: 'One key belongs to one user in one team',
			hint: 'In lemlist, open Settings, Integrations and create an API key. It is shown only once.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.lemlist.com/api',
			description: 'Only a proxy or a test server needs another address',
			hint: 'Leave it as it is',
		},
	];

	// Every plan includes this route, so only an invalid key fails.
	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl.trim().replace(/\\/+$/, "")}}',
			url: '/team',
		},
		// n8n accepts both kinds of rules in one list, although its type allows one kind only.
		rules: TEST_RULES as ICredentialTestRequest['rules'],
	};

	// A function, because n8n would evaluate expressions in a sandbox for every request.
	async authenticate(
		{ apiKey }: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return { ...requestOptions, auth: { username: '', password: String(apiKey).trim() } };
	}
}

function statusRule(value: number, message: string) {
	return { type: 'responseCode', properties: { value, message } };
}
