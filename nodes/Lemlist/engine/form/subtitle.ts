import type { Resource } from '../operation';

/**
 * What the canvas shows below the name of a node: its operation in the words of the node panel, without
 * articles, such as "Create or update lead in campaign".
 */
export function operationSubtitle(resources: readonly Resource[]): string {
	const entries = resources.flatMap(({ value: resource, operations }) =>
		operations.map(({ value, action }) => [
			`${resource}: ${value}`,
			action.replace(/\b(an?|the) /g, ''),
		]),
	);
	// One level of braces: two closing ones would end the expression.
	const texts = JSON.stringify(Object.fromEntries(entries));
	return `={{ (${texts})[$parameter["resource"] + ": " + $parameter["operation"]] || "" }}`;
}
