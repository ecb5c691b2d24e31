import { ApiError } from '../http/apiError';
import type { Sequence } from './sequences';
import type { User } from './team';

export type CampaignStatus = 'running' | 'paused' | 'draft' | 'ended' | 'archived' | 'errors';

export interface Campaign {
	/** The sections of `GET /campaigns/:campaignId/settings` that were changed. */
	storedSettings?: Record<string, unknown>;
	_id: string;
	name: string;
	status: CampaignStatus;
	createdAt: string;
	createdBy: string;
	sequenceId: string;
	scheduleIds: string[];
	timezone: string;
	labels: string[];
	hasError: boolean;
	errors: string[];
	/** All settings except the name; not shown with the campaign. */
	settings?: Record<string, unknown>;
	/** Missing while all members send. */
	sendUserIds?: string[];
}

export interface Schedule {
	_id: string;
	name: string;
	secondsToWait: number;
	timezone: string;
	start: string;
	end: string;
	weekdays: number[];
	public?: boolean;
	teamId: string;
	createdBy: string;
	createdAt: string;
	deletedAt?: string;
	deletedBy?: string;
}

const EMAIL_STATES = ['deliverable', 'risky', 'undeliverable', 'unverified'];

/** Throws unless the conditions are a list of email verification results. */
export function assertReviewConditions(conditions: unknown = []): void {
	const isValid =
		Array.isArray(conditions) && conditions.every((condition) => EMAIL_STATES.includes(condition));
	if (!isValid) throw new ApiError(400, 'Bad params: autoReviewConditions');
}

/** Applies changes to settings; a nested group keeps the settings that the changes don't name. */
export function mergeSettings(old: object, changes: object): Record<string, unknown> {
	const oldSettings: Record<string, unknown> = { ...old };
	const newEntries = Object.entries(changes).map(([name, value]) =>
		isSettingsGroup(value) && isSettingsGroup(oldSettings[name])
			? [name, mergeSettings(oldSettings[name], value)]
			: [name, value],
	);
	return { ...oldSettings, ...Object.fromEntries(newEntries) };
}

/** The members that a campaign sends from: all of them unless some are selected. */
export function sendersFor(users: readonly User[], { sendUserIds }: Campaign): User[] {
	return users.filter(({ _id }) => sendUserIds === undefined || sendUserIds.includes(_id));
}

/** The step types of a campaign, each once. */
export function channelsFor(sequences: readonly Sequence[], { _id }: Campaign): string[] {
	const steps = sequences
		.filter(({ campaignId }) => campaignId === _id)
		.flatMap((sequence) => sequence.steps);
	return [...new Set(steps.map(({ type }) => type))];
}

function isSettingsGroup(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
