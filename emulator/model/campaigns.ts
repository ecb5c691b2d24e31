import type { Schedule } from './campaignTypes';
import type { Mailbox } from './mailboxes';
import type { Campaign, State, User } from './state';

/** Makes the sequence and the schedules that a new campaign names, where there are none yet. */
export function addMissingParts(state: State, campaign: Campaign): void {
	const { sequences, schedules } = state;
	if (!sequences.some(({ _id }) => _id === campaign.sequenceId)) {
		const campaignId = campaign._id;
		sequences.push({ _id: campaign.sequenceId, campaignId, level: 0, steps: [] });
	}
	for (const scheduleId of campaign.scheduleIds) {
		if (schedules.some(({ _id }) => _id === scheduleId)) continue;
		schedules.push(defaultSchedule(state, scheduleId, campaign));
	}
}

/** The members that a campaign sends from: all, unless some were chosen. */
export function sendersFor({ users }: State, { sendUserIds }: Campaign): User[] {
	return users.filter(({ _id }) => sendUserIds === undefined || sendUserIds.includes(_id));
}

/** The mailboxes of a member. */
export function mailboxesFor({ mailboxes }: State, { _id }: User): Mailbox[] {
	return mailboxes.filter(({ userId }) => userId === _id);
}

/** What a campaign sends, by the types of its steps. */
export function channelsFor({ sequences }: State, { _id }: Campaign): string[] {
	const steps = sequences.filter(({ campaignId }) => campaignId === _id);
	return [...new Set(steps.flatMap((sequence) => sequence.steps.map(({ type }) => type)))];
}

function defaultSchedule(state: State, _id: string, { timezone, createdBy }: Campaign): Schedule {
	return {
		_id,
		name: 'Default schedule',
		secondsToWait: 1200,
		timezone,
		start: '09:00',
		end: '18:00',
		weekdays: [1, 2, 3, 4, 5],
		teamId: state.team._id,
		createdBy,
		createdAt: new Date().toISOString(),
	};
}
