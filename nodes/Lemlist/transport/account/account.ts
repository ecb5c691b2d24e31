import type { ICredentialDataDecryptedObject, ICredentialsDecrypted } from 'n8n-workflow';

import type { Authentication } from './authentication';

/** A lemlist account as a credential of either type names it, and how n8n authenticates in it. */
export interface Account {
	authentication: Authentication;
	/** n8n's name of the credential's type. */
	credentialType: string;
	/** Identifies the credential, in every process. */
	id: string;
	/** Changes when a person connects the credential to another account of lemlist. */
	session: string;
	/** What lemlist counts requests by; unknown until lemlist says which team it is. */
	limitKey?: string;
	/** Without a slash at the end. */
	baseUrl: string;
	/** The forms of the secrets that no output and no error may repeat; it grows with each new token. */
	secrets: string[];
	/** What n8n authenticates with; without it, n8n reads the credential for each request. */
	decrypted?: ICredentialsDecrypted;
	/** Adds the secrets that n8n is about to authenticate with. */
	noteSecrets?(data: ICredentialDataDecryptedObject): void;
}
