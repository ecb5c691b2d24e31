import { Refusal } from './errors';

const EMAIL_STATES = ['deliverable', 'risky', 'undeliverable', 'unverified'];

/** Refuses what is no list of results of the e-mail check. */
export function assertConditions(conditions: unknown = []): void {
	const isValid =
		Array.isArray(conditions) && conditions.every((one) => EMAIL_STATES.includes(one));
	if (!isValid) throw new Refusal(400, 'Bad params: autoReviewConditions');
}

/** Settings after a change; a group of them changes only in what is given. */
export function merged(old: object, changes: object): Record<string, unknown> {
	const before: Record<string, unknown> = { ...old };
	const changed = Object.entries(changes).map(([name, value]) =>
		isGroup(value) && isGroup(before[name]) ? [name, merged(before[name], value)] : [name, value],
	);
	return { ...before, ...Object.fromEntries(changed) };
}

function isGroup(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
