import { Refusal } from '../errors';
import type { Activity, Campaign } from '../state';
import type { World } from '../world';
import { bodyObject, campaignOf, type Routes } from './route';

const MAX_BATCH = 100;
const CHANNELS = ['email', 'linkedin', 'others'];

interface Selection {
	startDate?: unknown;
	endDate?: unknown;
	sendUser?: unknown;
	ABSelected?: unknown;
	channels?: unknown;
}

export const campaignFigures: Routes = {
	'GET /v2/campaigns/:campaignId/stats': (call) => {
		const campaign = campaignOf(call);
		const { channels = '[]', ...selection } = call.query;
		return statistics(call.world, campaign, { ...selection, channels: listOf(channels) });
	},

	'POST /v2/campaigns/stats/batch': (call) => {
		const { campaignIds, ...selection } = bodyObject(call);
		if (!Array.isArray(campaignIds) || campaignIds.length === 0) {
			throw new Refusal(400, 'Bad params: campaignIds must be a non-empty array');
		}
		if (campaignIds.length > MAX_BATCH) {
			throw new Refusal(400, `Bad params: campaignIds must contain at most ${MAX_BATCH} items`);
		}
		const { campaigns } = call.world.state;
		const known = campaigns.filter(({ _id }) => campaignIds.includes(_id));
		const unknown = campaignIds.filter((id) => !known.some(({ _id }) => _id === id));
		return {
			results: known.map((campaign) => ({
				campaignId: campaign._id,
				...statistics(call.world, campaign, selection),
			})),
			errors: unknown.map((campaignId) => ({ campaignId, error: 'Campaign not found' })),
		};
	},
};

function listOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(400, 'Bad params: channels must be a valid array');
	}
}

function statistics(world: World, campaign: Campaign, selection: Selection) {
	const found = activitiesIn(world, campaign, selection);
	const leads = world.state.leads.filter(({ campaignId }) => campaignId === campaign._id);
	const count = (...types: string[]) => found.filter(({ type }) => types.includes(type)).length;
	const leadCount = (...types: string[]) =>
		new Set(found.filter(({ type }) => types.includes(type)).map(({ leadId }) => leadId)).size;
	const sent = count('emailsSent', 'linkedinSent');
	return {
		nbLeads: leads.length,
		nbLeadsLaunched: leads.filter(({ status }) => status !== 'review').length,
		nbLeadsReached: leadCount('emailsSent', 'linkedinSent'),
		nbLeadsOpened: leadCount('emailsOpened', 'linkedinOpened'),
		nbLeadsInteracted: leadCount('emailsClicked'),
		nbLeadsAnswered: leadCount('emailsReplied', 'linkedinReplied'),
		nbLeadsInterested: leadCount('interested', 'emailsInterested'),
		nbLeadsNotInterested: leadCount('notInterested', 'emailsNotInterested'),
		nbLeadsUnsubscribed: leadCount('emailsUnsubscribed'),
		nbLeadsInterrupted: 0,
		messagesSent: sent,
		messagesNotSent: count('emailsSendFailed'),
		messagesBounced: count('emailsBounced'),
		delivered: sent - count('emailsBounced'),
		opened: count('emailsOpened', 'linkedinOpened'),
		clicked: count('emailsClicked'),
		replied: count('emailsReplied', 'linkedinReplied'),
		invitationAccepted: count('linkedinInviteAccepted'),
		meetingBooked: count('meetingBooked'),
		steps: stepsOf(world, campaign, sent),
	};
}

function stepsOf({ state }: World, { sequenceId }: Campaign, sent: number) {
	const sequence = state.sequences.find(({ _id }) => _id === sequenceId);
	return (sequence?.steps ?? []).map(({ type }, sequenceStep) => ({
		index: sequenceStep + 1,
		sequenceId,
		sequenceStep,
		taskType: type,
		sent: sequenceStep === 0 ? sent : 0,
	}));
}

function activitiesIn(world: World, { _id }: Campaign, selection: Selection): Activity[] {
	const { startDate, endDate, sendUser, ABSelected, channels = [] } = selection;
	if (!startDate || !endDate) {
		throw new Refusal(400, 'Bad params: startDate and endDate are required');
	}
	if (!Array.isArray(channels) || !channels.every((one) => CHANNELS.includes(one))) {
		throw new Refusal(
			400,
			'Bad params: channels must be empty or contain "others", "email" or "linkedin"',
		);
	}
	if (ABSelected !== undefined && !['A', 'B'].includes(String(ABSelected))) {
		throw new Refusal(400, 'Bad params: ABSelected must be A or B');
	}
	const userId = sendUser === undefined ? undefined : senderOf(world, String(sendUser));
	return world.state.activities.filter(
		({ campaignId, createdAt, sendUserId, type }) =>
			campaignId === _id &&
			Date.parse(createdAt) >= Date.parse(String(startDate)) &&
			Date.parse(createdAt) <= Date.parse(String(endDate)) &&
			(userId === undefined || sendUserId === userId) &&
			(channels.length === 0 || channels.includes(channelOf(type))),
	);
}

function senderOf({ state }: World, sendUser: string): string {
	const [id, email] = sendUser.split('|');
	if (!id || !email) {
		throw new Refusal(
			400,
			'Bad param format: sendUser must be formatted as follow: <sendUserId>|<sendUserEmail>',
		);
	}
	if (!state.users.some((user) => user._id === id && user.email === email)) {
		throw new Refusal(400, 'Bad params: the send user email is not related to the send user id');
	}
	return id;
}

function channelOf(type: string): string {
	return CHANNELS.find((channel) => type.startsWith(channel)) ?? 'others';
}
