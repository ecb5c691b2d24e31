import { createHash } from 'node:crypto';

import axios from 'axios';

import { emulatorForEachTest } from './emulatorForEachTest';

const REDIRECT = 'http://n8n.test/rest/oauth2-credential/callback';
const VERIFIER = 'a-verifier-that-is-long-enough-for-the-standard';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

describe("the emulator's OAuth server", () => {
	const context = emulatorForEachTest();

	it('names its addresses, PKCE and scopes in its metadata', async () => {
		const origin = originOfEmulator();
		const { data } = await get('/.well-known/oauth-authorization-server');

		expect(data).toMatchObject({
			issuer: origin,
			authorization_endpoint: `${origin}/oauth/authorize`,
			token_endpoint: `${origin}/oauth/token`,
			revocation_endpoint: `${origin}/oauth/revoke`,
			registration_endpoint: `${origin}/oauth/register`,
			code_challenge_methods_supported: ['S256'],
		});
		expect(data.scopes_supported).toHaveLength(13);
	});

	it('lets a registered application sign in, once for each code', async () => {
		const clientId = await register();
		const code = await allow(clientId);
		const form = { ...codeForm(clientId, code), code_verifier: VERIFIER };

		const { data: tokens } = await post('/oauth/token', form);
		const again = await post('/oauth/token', form);

		expect(tokens).toMatchObject({ token_type: 'Bearer', scope: 'full_access', expires_in: 3600 });
		expect((await team(tokens.access_token)).status).toBe(200);
		expect([again.status, again.data.error]).toEqual([400, 'invalid_grant']);
	});

	it('refuses a code whose verifier does not match the challenge', async () => {
		const clientId = await register();
		const code = await allow(clientId);

		const { data } = await post('/oauth/token', {
			...codeForm(clientId, code),
			code_verifier: 'another',
		});

		expect(data.error).toBe('invalid_grant');
	});

	it.each([
		['without PKCE', { code_challenge: '' }, 'invalid_request'],
		['with another address', { redirect_uri: 'https://evil.test' }, 'invalid_request'],
		['of an unknown application', { client_id: 'unknown' }, 'invalid_client'],
		['for an unknown scope', { scope: 'everything' }, 'invalid_scope'],
	])('refuses an authorization %s', async (_name, change, error) => {
		const parameters = { ...authorization(await register()), ...change };

		const { status, data } = await get(`/oauth/authorize?${new URLSearchParams(parameters)}`);

		expect([status, data.error]).toEqual([400, error]);
	});

	it('sends the user back with an error who denies access', async () => {
		const form = { ...authorization(await register()), decision: 'deny' };

		const { headers } = await post('/oauth/authorize', form);

		expect(headers.location).toBe(`${REDIRECT}?error=access_denied&state=s`);
	});

	it('uses a refresh token up', async () => {
		const clientId = await register();
		const first = context.emulator.oauth.issue({ clientId, scope: 'full_access' });
		context.emulator.oauth.expireAccessTokens();
		const form = {
			grant_type: 'refresh_token',
			client_id: clientId,
			refresh_token: first.refresh_token,
		};

		const renewed = await post('/oauth/token', form);
		const again = await post('/oauth/token', form);

		expect((await team(first.access_token)).status).toBe(401);
		expect((await team(renewed.data.access_token)).status).toBe(200);
		expect(again.data.error).toBe('invalid_grant');
	});

	it('ends all tokens of a grant that is revoked', async () => {
		const clientId = await register();
		const grant = { clientId, scope: 'full_access' };
		const { access_token: accessToken, refresh_token: token } = context.emulator.oauth.issue(grant);

		await post('/oauth/revoke', { client_id: clientId, token });

		expect((await team(accessToken)).status).toBe(401);
	});

	it('asks an application with a secret for it', async () => {
		const { oauth } = context.emulator;
		const { id, secret } = oauth.register({ name: 'a', redirectUris: [REDIRECT], isPublic: false });
		const { refresh_token: token } = oauth.issue({ clientId: id, scope: 'full_access' });
		const form = { grant_type: 'refresh_token', refresh_token: token };

		const without = await post('/oauth/token', { ...form, client_id: id });
		const withSecret = await axios.post(
			`${originOfEmulator()}/oauth/token`,
			new URLSearchParams(form),
			{ auth: { username: id, password: String(secret) } },
		);

		expect([without.status, without.data.error]).toEqual([401, 'invalid_client']);
		expect(withSecret.status).toBe(200);
	});

	it('counts the requests of all tokens of the team together', async () => {
		const clientId = await register();
		const issue = () => context.emulator.oauth.issue({ clientId, scope: 'full_access' });
		context.emulator.options.limit = 2;
		const [first, second] = [issue(), issue()];

		await team(first.access_token);
		await team(second.access_token);

		expect((await team(first.access_token)).status).toBe(429);
	});

	const originOfEmulator = () => context.emulator.baseUrl.replace(/\/api$/, '');

	const accepting = { validateStatus: () => true, maxRedirects: 0 };

	const get = async (path: string) => await axios.get(`${originOfEmulator()}${path}`, accepting);

	const post = async (path: string, form: Record<string, string>) =>
		await axios.post(`${originOfEmulator()}${path}`, new URLSearchParams(form), accepting);

	const team = async (token: string) =>
		await axios.get(`${context.emulator.baseUrl}/team`, {
			...accepting,
			headers: { Authorization: `Bearer ${token}` },
		});

	async function register(): Promise<string> {
		const body = { redirect_uris: [REDIRECT], token_endpoint_auth_method: 'none' };
		const { data } = await axios.post(`${originOfEmulator()}/oauth/register`, body);
		return data.client_id as string;
	}

	async function allow(clientId: string): Promise<string> {
		const { headers } = await post('/oauth/authorize', {
			...authorization(clientId),
			decision: 'allow',
		});
		return String(new URL(String(headers.location)).searchParams.get('code'));
	}
});

function authorization(clientId: string) {
	return {
		client_id: clientId,
		redirect_uri: REDIRECT,
		response_type: 'code',
		code_challenge: CHALLENGE,
		code_challenge_method: 'S256',
		state: 's',
		scope: 'full_access',
	};
}

function codeForm(clientId: string, code: string) {
	return {
		grant_type: 'authorization_code',
		client_id: clientId,
		code,
		redirect_uri: REDIRECT,
	};
}
