/** An effect of an operation that users and models should know before they run it. */
export type SideEffect = keyof typeof WARNINGS;

/** The sentence that warns of each effect. */
export const WARNINGS = {
	sendsMessage: 'Sends a message immediately.',
	canTriggerMessages: 'May send messages to people.',
	changesConsent: 'Changes who can receive messages from lemlist.',
	costsCredits: 'Can use credits.',
	charged: 'Each run uses one database search per 100 rows.',
	irreversible: "This can't be undone.",
	dependsOnRequest:
		'Depending on the request, it can change data, delete data, send messages or use credits.',
};

/** A description that ends with a sentence for each side effect. */
export function withWarnings(description: string, sideEffects: readonly SideEffect[] = []): string {
	if (sideEffects.length === 0) return description;
	const sentences = description.endsWith('.') ? description : `${description}.`;
	return [sentences, ...sideEffects.map((sideEffect) => WARNINGS[sideEffect])].join(' ');
}
