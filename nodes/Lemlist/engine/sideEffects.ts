/** An effect of an operation that users and models should know before they run it. */
export type SideEffect = keyof typeof WARNINGS;

/** The sentence that warns of each effect. */
export const WARNINGS = {
	sendsMessage: 'A message goes out at once.',
	canTriggerMessages: 'Messages to people can follow.',
	changesConsent: 'Changes whom lemlist may write to.',
	costsCredits: 'Can cost credits.',
	charged: 'lemlist charges for it each time, one search for each 100 rows.',
	irreversible: 'This cannot be undone.',
	dependsOnRequest: 'It can change, delete, send or charge whatever the request asks for.',
};

/** A description that ends with a sentence for each side effect. */
export function withWarnings(description: string, sideEffects: readonly SideEffect[] = []): string {
	if (sideEffects.length === 0) return description;
	const sentences = description.endsWith('.') ? description : `${description}.`;
	return [sentences, ...sideEffects.map((sideEffect) => WARNINGS[sideEffect])].join(' ');
}
