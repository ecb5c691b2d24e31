import { createHash, randomBytes } from 'node:crypto';

/** The scopes of lemlist's server, as its metadata lists them. */
export const SCOPES = [
	...['campaigns', 'leads', 'sequences', 'team', 'webhooks', 'unsubscribes'].flatMap((area) => [
		`${area}:read`,
		`${area}:write`,
	]),
	'full_access',
];

const LIFETIME_MS = 3_600_000;

const CODE_LIFETIME_MS = 60_000;

/** An application that may ask for access. */
export interface OAuthClient {
	id: string;
	/** Missing for a public client, which proves itself by PKCE alone. */
	secret?: string;
	name: string;
	redirectUris: string[];
}

/** What a user has allowed an application. */
export interface Grant {
	clientId: string;
	scope: string;
}

/** The tokens of a grant as the token endpoint sends them. */
export interface TokenResponse {
	access_token: string;
	refresh_token: string;
	token_type: 'Bearer';
	expires_in: number;
	scope: string;
}

interface Code extends Grant {
	redirectUri: string;
	challenge: string;
	expiresAt: number;
}

interface AccessToken {
	grant: Grant;
	expiresAt: number;
	uses: number;
}

/** An error as the OAuth endpoints send it (RFC 6749, 5.2). */
export class OAuthError extends Error {
	constructor(
		readonly code: string,
		message: string,
		readonly status = 400,
	) {
		super(message);
	}
}

/** The clients, codes and tokens of lemlist's OAuth server. */
export class OAuthServer {
	/** What the token endpoint was asked for, in order: `authorization_code` or `refresh_token`. */
	readonly tokenRequests: string[] = [];

	/** How long an access token holds. */
	accessTokenLifetimeMs = LIFETIME_MS;

	/** How many requests an access token is good for, so that it expires in the middle of a run. */
	usesPerAccessToken = Infinity;

	/** A status with which the token endpoint fails while it is set. */
	tokenEndpointStatus?: number;

	private readonly clients = new Map<string, OAuthClient>();

	private readonly codes = new Map<string, Code>();

	private readonly accessTokens = new Map<string, AccessToken>();

	private readonly refreshTokens = new Map<string, Grant>();

	/** Registers an application with these addresses. */
	register(client: Omit<OAuthClient, 'id' | 'secret'> & { isPublic: boolean }): OAuthClient {
		const { isPublic, ...facts } = client;
		const registered = {
			...facts,
			id: `client_${randomText()}`,
			...(!isPublic && { secret: `secret_${randomText()}` }),
		};
		this.clients.set(registered.id, registered);
		return registered;
	}

	/** The application with this ID that may send its users to this address. */
	clientFor(id: string, redirectUri: string): OAuthClient {
		const client = this.clients.get(id);
		if (!client) throw new OAuthError('invalid_client', 'Unknown client_id');
		if (!client.redirectUris.includes(redirectUri))
			throw new OAuthError('invalid_request', 'Unknown redirect_uri');
		return client;
	}

	/** The code that an application gets once the user has allowed it access. */
	createCode(code: Omit<Code, 'expiresAt'>): string {
		const value = `code_${randomText()}`;
		this.codes.set(value, { ...code, expiresAt: Date.now() + CODE_LIFETIME_MS });
		return value;
	}

	/** Exchanges a code once, for the client that got it and knows the verifier of its challenge (S256). */
	redeemCode(client: OAuthClient, value: string, redirectUri: string, verifier: string) {
		const code = this.codes.get(value);
		this.codes.delete(value);
		if (!code || code.clientId !== client.id || code.expiresAt < Date.now())
			throw new OAuthError('invalid_grant', 'The code is unknown, used or expired');
		if (code.redirectUri !== redirectUri)
			throw new OAuthError('invalid_grant', 'The redirect_uri differs');
		if (createHash('sha256').update(verifier).digest('base64url') !== code.challenge)
			throw new OAuthError('invalid_grant', 'The code_verifier does not match');
		return this.issue({ clientId: client.id, scope: code.scope });
	}

	/** New tokens for a refresh token, which is used up by that. */
	refresh(client: OAuthClient, refreshToken: string): TokenResponse {
		const grant = this.refreshTokens.get(refreshToken);
		if (!grant || grant.clientId !== client.id)
			throw new OAuthError('invalid_grant', 'The refresh token is unknown, used or revoked');
		this.refreshTokens.delete(refreshToken);
		return this.issue(grant);
	}

	/** New tokens of a grant. */
	issue(grant: Grant): TokenResponse {
		const tokens = { access_token: `at_${randomText()}`, refresh_token: `rt_${randomText()}` };
		const expiresAt = Date.now() + this.accessTokenLifetimeMs;
		this.accessTokens.set(tokens.access_token, { grant, expiresAt, uses: 0 });
		this.refreshTokens.set(tokens.refresh_token, grant);
		const expiresIn = Math.ceil(this.accessTokenLifetimeMs / 1_000);
		return { ...tokens, token_type: 'Bearer', expires_in: expiresIn, scope: grant.scope };
	}

	/** The application that proves itself with this ID and secret. */
	authenticate(id: string, secret?: string): OAuthClient {
		const client = this.clients.get(id);
		if (!client || (client.secret ?? '') !== (secret ?? ''))
			throw new OAuthError('invalid_client', 'Client authentication failed', 401);
		return client;
	}

	/** Whether an access token holds for one more request. */
	use(accessToken: string): boolean {
		const entry = this.accessTokens.get(accessToken);
		if (!entry || entry.expiresAt <= Date.now()) return false;
		return ++entry.uses <= this.usesPerAccessToken;
	}

	/** Ends the grant of an access or refresh token, with all its tokens (RFC 7009). */
	revoke(token: string): void {
		const grant = this.accessTokens.get(token)?.grant ?? this.refreshTokens.get(token);
		for (const [value, entry] of this.accessTokens)
			if (entry.grant === grant) this.accessTokens.delete(value);
		for (const [value, other] of this.refreshTokens)
			if (other === grant) this.refreshTokens.delete(value);
	}

	/** Lets all access tokens expire now. */
	expireAccessTokens(): void {
		this.accessTokens.clear();
	}

	/** Ends all grants, as when a user disconnects the application in lemlist. */
	revokeAll(): void {
		this.accessTokens.clear();
		this.refreshTokens.clear();
	}

	/** Forgets all applications and grants. */
	reset(): void {
		this.revokeAll();
		this.clients.clear();
		this.codes.clear();
		this.tokenRequests.length = 0;
		this.accessTokenLifetimeMs = LIFETIME_MS;
		this.usesPerAccessToken = Infinity;
		this.tokenEndpointStatus = undefined;
	}
}

function randomText(): string {
	return randomBytes(18).toString('base64url');
}
