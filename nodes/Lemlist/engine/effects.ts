/** What an operation brings about that a user or a model should know before it runs. */
export type Effect = keyof typeof WARNINGS;

const WARNINGS = {
	sends: 'A message goes out at once.',
	starts: 'Messages to people can follow.',
	consent: 'Changes whom lemlist may write to.',
	costs: 'Can cost credits.',
	permanent: 'This cannot be undone.',
};

/** A description that ends with a sentence for each effect. */
export function withWarnings(description: string, effects: readonly Effect[] = []): string {
	if (effects.length === 0) return description;
	const sentences = description.endsWith('.') ? description : `${description}.`;
	return [sentences, ...effects.map((effect) => WARNINGS[effect])].join(' ');
}
