const MASK = '***';

/** The text with every occurrence of these secrets masked. */
export function redact(text: string, secrets: readonly string[]): string {
	return secrets.reduce((redacted, secret) => redacted.split(secret).join(MASK), text);
}

/** An API key in every form in which a response may repeat it; Basic auth sends it after an empty login. */
export function apiKeyForms(apiKey: string): string[] {
	return [apiKey, encodeURIComponent(apiKey), Buffer.from(`:${apiKey}`).toString('base64')];
}
