import { randomBytes } from 'node:crypto';

import axios, { type AxiosInstance } from 'axios';

export interface Owner {
	email: string;
	password: string;
}

/** n8n ties a session to the browser that opened it and recognizes the browser by this header. */
const BROWSER_HEADERS = { 'browser-id': 'n8n-nodes-lemlist' };
const TIMEOUT_MS = 60_000;
const KEY_LABEL = 'n8n-nodes-lemlist';
const KEY_SCOPES = ['execution:list', 'execution:read', 'workflow:create', 'workflow:read'];

/** A login with a random password that satisfies n8n: it wants a digit and a capital letter. */
export function createLogin(email = 'test@example.com'): Owner {
	return { email, password: `${randomBytes(9).toString('hex')}A1` };
}

/** Logs in as the owner of an n8n; a new n8n gets this owner first. */
export async function openRestSession(url: string, owner: Owner): Promise<AxiosInstance> {
	const session = axios.create({
		baseURL: url,
		headers: BROWSER_HEADERS,
		timeout: TIMEOUT_MS,
		validateStatus: () => true,
	});
	session.interceptors.response.use((response) => {
		const cookies = response.headers['set-cookie'] ?? [];
		const login = cookies.find((cookie) => cookie.startsWith('n8n-auth='));
		if (login) session.defaults.headers.common.cookie = login.split(';')[0];
		if (response.status < 400) return response;
		const { method, url: path } = response.config;
		const answer = response.data?.message ?? JSON.stringify(response.data);
		const request = `${method?.toUpperCase()} ${path}`;
		throw new Error(`n8n answered ${response.status} to ${request}: ${answer}`);
	});

	const { data } = await session.get('/rest/settings');
	if (data.data.userManagement.showSetupOnFirstLoad) {
		const names = { firstName: 'Lemlist', lastName: 'Owner' };
		await session.post('/rest/owner/setup', { ...owner, ...names });
	} else {
		const { email: emailOrLdapLoginId, password } = owner;
		// Older n8n asks for `email`.
		const { email } = owner;
		await session.post('/rest/login', { email, emailOrLdapLoginId, password });
	}
	return session;
}

/** Opens n8n's public API, which returns run data as plain JSON; replaces the API key of an earlier session. */
export async function openPublicApi(session: AxiosInstance): Promise<AxiosInstance> {
	const { data: existing } = await session.get('/rest/api-keys');
	const keys: Array<{ id: string; label: string }> = existing.data.items ?? existing.data;
	for (const { id } of keys.filter(({ label }) => label === KEY_LABEL)) {
		await session.delete(`/rest/api-keys/${id}`);
	}
	const request = { label: KEY_LABEL, scopes: KEY_SCOPES, expiresAt: null };
	const { data: created } = await session.post('/rest/api-keys', request);
	return axios.create({
		baseURL: `${session.defaults.baseURL}/api/v1`,
		headers: { 'X-N8N-API-KEY': created.data.rawApiKey },
		timeout: TIMEOUT_MS,
	});
}
