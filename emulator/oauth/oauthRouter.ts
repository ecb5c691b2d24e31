import { Router, type ErrorRequestHandler, type Request, type RequestHandler } from 'express';

import type { EmulatorContext } from '../context';
import { consentPage } from './consentPage';
import { OAuthError, SCOPES, type OAuthClient } from './oauthServer';

type Parameters = Record<string, string>;

/** Serves lemlist's OAuth endpoints and their metadata, outside `/api` and its rate limit. */
export function oauthRouter(context: EmulatorContext): Router {
	const { oauth } = context;
	const router = Router();
	router.get('/.well-known/oauth-authorization-server', (_request, response) => {
		response.json(metadata(context.origin));
	});
	router.post('/oauth/register', (request, response) => {
		const body = JSON.parse(String(request.body)) as RegistrationBody;
		const redirectUris = body.redirect_uris ?? [];
		if (redirectUris.length === 0)
			throw new OAuthError('invalid_redirect_uri', 'redirect_uris is required');
		const method = body.token_endpoint_auth_method ?? 'client_secret_basic';
		const client = oauth.register({
			name: body.client_name ?? 'Unnamed application',
			redirectUris,
			isPublic: method === 'none',
		});
		response.status(201).json({
			...body,
			client_id: client.id,
			token_endpoint_auth_method: method,
			...(client.secret && { client_secret: client.secret }),
		});
	});
	router.get('/oauth/authorize', (request, response) => {
		const parameters = request.query as Parameters;
		const client = checkAuthorization(context, parameters);
		response.send(consentPage(client, context.state.team.name, parameters));
	});
	router.post('/oauth/authorize', (request, response) => {
		const parameters = readForm(request);
		const client = checkAuthorization(context, parameters);
		const { decision, redirect_uri: redirectUri, state, scope, code_challenge } = parameters;
		const target = new URL(redirectUri);
		if (decision === 'allow') {
			const grant = { clientId: client.id, scope: scope || 'full_access' };
			const code = oauth.createCode({ ...grant, redirectUri, challenge: code_challenge });
			target.searchParams.set('code', code);
		} else target.searchParams.set('error', 'access_denied');
		if (state) target.searchParams.set('state', state);
		response.redirect(target.href);
	});
	router.post('/oauth/token', issueTokens(context));
	router.post('/oauth/revoke', (request, response) => {
		const form = readForm(request);
		authenticateClient(context, request, form);
		oauth.revoke(form.token);
		response.status(200).end();
	});
	router.use(handleOAuthError);
	return router;
}

interface RegistrationBody {
	client_name?: string;
	redirect_uris?: string[];
	token_endpoint_auth_method?: string;
}

function metadata(origin: string) {
	return {
		issuer: origin,
		authorization_endpoint: `${origin}/oauth/authorize`,
		token_endpoint: `${origin}/oauth/token`,
		revocation_endpoint: `${origin}/oauth/revoke`,
		registration_endpoint: `${origin}/oauth/register`,
		response_types_supported: ['code'],
		grant_types_supported: ['authorization_code', 'refresh_token'],
		token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
		code_challenge_methods_supported: ['S256'],
		scopes_supported: SCOPES,
	};
}

function checkAuthorization({ oauth }: EmulatorContext, parameters: Parameters): OAuthClient {
	const { client_id: id = '', redirect_uri: redirectUri = '', scope = '' } = parameters;
	const client = oauth.clientFor(id, redirectUri);
	if (parameters.response_type !== 'code')
		throw new OAuthError('unsupported_response_type', 'response_type must be code');
	if (parameters.code_challenge_method !== 'S256' || !parameters.code_challenge)
		throw new OAuthError('invalid_request', 'PKCE with S256 is required');
	const unknown = scope.split(' ').filter((name) => name && !SCOPES.includes(name));
	if (unknown.length > 0) throw new OAuthError('invalid_scope', `Unknown: ${unknown.join(' ')}`);
	return client;
}

function issueTokens(context: EmulatorContext): RequestHandler {
	return (request, response) => {
		const { oauth } = context;
		const form = readForm(request);
		oauth.tokenRequests.push(form.grant_type);
		const { tokenEndpointStatus } = oauth;
		if (tokenEndpointStatus) return void response.status(tokenEndpointStatus).send('Unavailable');
		const client = authenticateClient(context, request, form);
		if (form.grant_type === 'authorization_code') {
			const { code, redirect_uri: redirectUri, code_verifier: verifier = '' } = form;
			return void response.json(oauth.redeemCode(client, code, redirectUri, verifier));
		}
		if (form.grant_type === 'refresh_token')
			return void response.json(oauth.refresh(client, form.refresh_token));
		throw new OAuthError('unsupported_grant_type', `Unknown grant_type ${form.grant_type}`);
	};
}

function authenticateClient(
	{ oauth }: EmulatorContext,
	{ headers }: Request,
	form: Parameters,
): OAuthClient {
	const [scheme, encoded = ''] = (headers.authorization ?? '').split(' ');
	if (scheme !== 'Basic') return oauth.authenticate(form.client_id, form.client_secret);
	const [id, secret] = Buffer.from(encoded, 'base64').toString().split(':').map(decodeURIComponent);
	return oauth.authenticate(id, secret);
}

// The emulator reads every body as text.
function readForm({ body }: Request): Parameters {
	return Object.fromEntries(new URLSearchParams(typeof body === 'string' ? body : ''));
}

const handleOAuthError: ErrorRequestHandler = (error, _request, response, next) => {
	if (!(error instanceof OAuthError)) return next(error);
	response.status(error.status).json({ error: error.code, error_description: error.message });
};
