import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import {
	BASE_URL_ADVICE,
	enteredBaseUrl,
	isWebAddress,
	LEMLIST_URL,
	type ServerFields,
} from '../nodes/Lemlist/transport/account/baseUrl';

const COPY_KEY_AGAIN = "Copy it again from lemlist's Integrations settings, or create a new one.";

const NOT_LEMLIST = `The base URL doesn't point to lemlist. ${BASE_URL_ADVICE}`;

const reachableUrls = new Set<string>();

const TEST_RULES = [
	statusRule(
		407,
		"A proxy between n8n and lemlist asks for a login. Add the username and password to the proxy's address (HTTPS_PROXY).",
	),
	statusRule(401, `lemlist doesn't recognize this API key. ${COPY_KEY_AGAIN}`),
	statusRule(400, `lemlist can't find a team for this API key. ${COPY_KEY_AGAIN}`),
	statusRule(403, 'lemlist has blocked the user of this API key. Ask an admin of your team.'),
	statusRule(
		404,
		`lemlist can't find a user for this API key, or the base URL is wrong. ${COPY_KEY_AGAIN}`,
	),
	...[301, 302, 303, 307, 308].map((status) => statusRule(status, NOT_LEMLIST)),
	{
		// Unlike a team, a web page has no ID.
		type: 'responseSuccessBody',
		properties: {
			key: '_id',
			value: undefined,
			message: NOT_LEMLIST,
		},
	},
];

export class LemlistCommunityApi implements ICredentialType {
	// Credential names are global, and n8n's built-in node already uses `lemlistApi`.
	name = 'lemlistCommunityApi';

	displayName = 'Lemlist Community API';

	// n8n would add a choice of the domains that its HTTP Request node may call, next to the key.
	hideDomainRestrictionFields = true;

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
			description: 'Each key belongs to one user in one team',
			hint: 'In lemlist, open Settings > Integrations and create an API key. It is shown only once.',
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
			name: 'serverUrl',
			type: 'string',
			required: true,
			displayOptions: { show: { useAnotherServer: [true] } },
			default: '',
			placeholder: 'e.g. https://lemlist-proxy.example.com/api',
			description: 'The address to use instead of https://api.lemlist.com/api',
		},
		{
			// The base URL of credentials that were saved when it had no switch: n8n drops the values of fields
			// that aren't displayed, but a hidden one counts as displayed.
			displayName: 'Former Base URL',
			name: 'baseUrl',
			type: 'hidden',
			default: LEMLIST_URL,
		},
		{
			displayName:
				'This credential was saved with another server. To change it, turn on Use Another Server.',
			name: 'formerServerNotice',
			type: 'notice',
			displayOptions: {
				show: { useAnotherServer: [false], baseUrl: [{ _cnd: { not: LEMLIST_URL } }] },
			},
			default: '',
		},
		{
			// Without a value, n8n calls `preAuthentication` before the test; our nodes never do.
			displayName: 'Reachability',
			name: 'reachability',
			type: 'hidden',
			typeOptions: { expirable: true },
			default: '',
		},
	];

	/**
	 * Checks in the test of the credential that something responds at the base URL: without it, n8n shows
	 * the code of a network error only, such as ENOTFOUND. Stores nothing.
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		credential: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		const url = String(enteredBaseUrl(credential as ServerFields) ?? '').trim();
		if (!isWebAddress(url))
			throw new Error(`The base URL is not a web address. ${BASE_URL_ADVICE}`);
		// n8n's HTTP Request node calls this before each of its requests.
		if (reachableUrls.has(url)) return {};
		try {
			await this.helpers.httpRequest({ url, ignoreHttpStatusErrors: true });
		} catch (error) {
			throw new Error(toReason(String(error.code ?? error.cause?.code ?? error.message)));
		}
		reachableUrls.add(url);
		return {};
	}

	// Every plan includes this route, so only an invalid key fails.
	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'={{($credentials.useAnotherServer ? $credentials.serverUrl : $credentials.baseUrl).trim().replace(/\\/+$/, "")}}',
			url: '/team',
			// Older versions of n8n would carry the key along to another host.
			disableFollowRedirect: true,
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

function toReason(error: string): string {
	if (/ENOTFOUND|EAI_AGAIN/.test(error))
		return `The server in the base URL doesn't exist, or n8n is offline. ${BASE_URL_ADVICE}`;
	if (/CERT|SELF_SIGNED|UNABLE_TO/.test(error))
		return "n8n doesn't trust the certificate at the base URL. If a proxy or firewall inspects connections, make n8n trust its certificate (NODE_EXTRA_CA_CERTS).";
	// n8n replaces a message that contains the code of the error.
	return `No server responds at the base URL. ${BASE_URL_ADVICE} Check the network of this n8n instance.`;
}

function statusRule(value: number, message: string) {
	return { type: 'responseCode', properties: { value, message } };
}
