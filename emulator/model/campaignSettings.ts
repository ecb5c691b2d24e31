import { ApiError } from '../http/apiError';

const EMAIL_STATES = ['deliverable', 'risky', 'undeliverable', 'unverified'];

/** Refuses what is no list of results of the e-mail check. */
export function assertReviewConditions(conditions: unknown = []): void {
	const isValid =
		Array.isArray(conditions) && conditions.every((condition) => EMAIL_STATES.includes(condition));
	if (!isValid) throw new ApiError(400, 'Bad params: autoReviewConditions');
}

/** Settings after a change; a group of them changes only in what is given. */
export function mergeSettings(old: object, changes: object): Record<string, unknown> {
	const oldSettings: Record<string, unknown> = { ...old };
	const newEntries = Object.entries(changes).map(([name, value]) =>
		isSettingsGroup(value) && isSettingsGroup(oldSettings[name])
			? [name, mergeSettings(oldSettings[name], value)]
			: [name, value],
	);
	return { ...oldSettings, ...Object.fromEntries(newEntries) };
}

function isSettingsGroup(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
