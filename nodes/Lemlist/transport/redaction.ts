const MASK = '***';

/** The text with every occurrence of these secrets masked. */
export function redact(text: string, secrets: readonly string[]): string {
	return secrets.reduce((redacted, secret) => redacted.split(secret).join(MASK), text);
}

/** A secret in every form in which a response may repeat it. */
export function secretForms(secret: string): string[] {
	return [secret, encodeURIComponent(secret)];
}
