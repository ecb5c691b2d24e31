import { ApiError } from '../http/apiError';
import type { Campaign } from '../model/campaigns';
import type { Activity } from '../model/state';
import type { EmulatorContext } from '../context';
import { bodyObject, requireCampaign, type Routes } from './route';

const MAX_BATCH = 100;
const CHANNELS = ['email', 'linkedin', 'others'];

interface StatsFilter {
	startDate?: unknown;
	endDate?: unknown;
	sendUser?: unknown;
	ABSelected?: unknown;
	channels?: unknown;
}

export const campaignStats: Routes = {
	'GET /campaigns/reports': ({ context, query }) => {
		if (!query.campaignIds) throw new ApiError(400, 'Bad params: campaignIds');
		const ids = query.campaignIds.split(',');
		return context.state.campaigns
			.filter(({ _id }) => ids.includes(_id))
			.map((campaign) => toReport(context, campaign));
	},

	'GET /v2/campaigns/:campaignId/stats': (call) => {
		const campaign = requireCampaign(call);
		const { channels = '[]', ...filter } = call.query;
		return toStats(call.context, campaign, { ...filter, channels: parseChannels(channels) });
	},

	'POST /v2/campaigns/stats/batch': (call) => {
		const { campaignIds, ...filter } = bodyObject(call);
		if (!Array.isArray(campaignIds) || campaignIds.length === 0) {
			throw new ApiError(400, 'Bad params: campaignIds must be a non-empty array');
		}
		if (campaignIds.length > MAX_BATCH) {
			throw new ApiError(400, `Bad params: campaignIds must contain at most ${MAX_BATCH} items`);
		}
		const { campaigns } = call.context.state;
		const known = campaigns.filter(({ _id }) => campaignIds.includes(_id));
		const unknown = campaignIds.filter((id) => !known.some(({ _id }) => _id === id));
		return {
			results: known.map((campaign) => ({
				campaignId: campaign._id,
				...toStats(call.context, campaign, filter),
			})),
			errors: unknown.map((campaignId) => ({ campaignId, error: 'Campaign not found' })),
		};
	},
};

function toReport({ state }: EmulatorContext, campaign: Campaign) {
	const { _id, name, createdAt, createdBy, labels, status } = campaign;
	const creator = state.users.find((user) => user._id === createdBy);
	const leads = state.leads.filter(({ campaignId }) => campaignId === _id);
	const count = (eventType: string) =>
		state.activities.filter(({ campaignId, type }) => campaignId === _id && type === eventType)
			.length;
	return {
		_id,
		name,
		creator: `${createdBy}|${creator?.email}`,
		createdAt,
		createdBy: creator?.name,
		labels: labels.join(','),
		totalCount: leads.length,
		reviewedCount: leads.filter((lead) => lead.status !== 'review').length,
		inSequenceLeadCount: leads.filter((lead) => lead.status === 'running').length,
		state: status === 'paused' ? 'paused' : 'running',
		status,
		emailsSent: count('emailsSent'),
		emailsOpened: count('emailsOpened'),
		emailsClicked: count('emailsClicked'),
		emailsReplied: count('emailsReplied'),
		emailsUnsubscribed: count('emailsUnsubscribed'),
		emailsInterested: count('emailsInterested'),
		linkedinSent: count('linkedinSent'),
		linkedinReplied: count('linkedinReplied'),
		interested: count('interested'),
		notInterested: count('notInterested'),
	};
}

function parseChannels(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new ApiError(400, 'Bad params: channels must be a valid array');
	}
}

function toStats(context: EmulatorContext, campaign: Campaign, filter: StatsFilter) {
	const found = findActivities(context, campaign, filter);
	const leads = context.state.leads.filter(({ campaignId }) => campaignId === campaign._id);
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
		perChannel: toChannelStats(count),
		steps: toStepStats(context, campaign, sent),
	};
}

// What a channel counts (docs/lemlist-api.md#statistics)
function toChannelStats(count: (...types: string[]) => number) {
	const counts = (types: Record<string, string>) =>
		Object.fromEntries(Object.entries(types).map(([name, type]) => [name, count(type)]));
	const message = { sent: count('linkedinSent'), inMails: count('linkedinInMailSent') };
	return {
		email: {
			...counts({ sent: 'emailsSent', notDelivered: 'emailsFailed', opened: 'emailsOpened' }),
			...counts({ clicked: 'emailsClicked', replied: 'emailsReplied', bounced: 'emailsBounced' }),
			delivered: count('emailsSent') - count('emailsBounced'),
			unsubscribed: count('emailsUnsubscribed'),
		},
		linkedin: {
			...counts({ sent: 'linkedinSent', delivered: 'linkedinSent', opened: 'linkedinOpened' }),
			...counts({ replied: 'linkedinReplied', notDelivered: 'linkedinSendFailed' }),
			invitationAccepted: count('linkedinInviteAccepted'),
			breakdown: { sent: { messages: message.sent, inMails: message.inMails, voiceNotes: 0 } },
		},
		sms: counts({ sent: 'smsSent', delivered: 'smsDelivered', replied: 'smsReplied' }),
		whatsapp: counts({ sent: 'whatsappMessageSent', replied: 'whatsappReplied' }),
		others: counts({ interested: 'interested', notInterested: 'notInterested' }),
	};
}

function toStepStats({ state }: EmulatorContext, { sequenceId }: Campaign, sent: number) {
	const sequence = state.sequences.find(({ _id }) => _id === sequenceId);
	return (sequence?.steps ?? []).map(({ type }, sequenceStep) => ({
		index: sequenceStep + 1,
		sequenceId,
		sequenceStep,
		taskType: type,
		sent: sequenceStep === 0 ? sent : 0,
	}));
}

function findActivities(
	context: EmulatorContext,
	{ _id }: Campaign,
	filter: StatsFilter,
): Activity[] {
	const { startDate, endDate, sendUser, ABSelected, channels = [] } = filter;
	if (!startDate || !endDate) {
		throw new ApiError(400, 'Bad params: startDate and endDate are required');
	}
	if (!Array.isArray(channels) || !channels.every((channel) => CHANNELS.includes(channel))) {
		throw new ApiError(
			400,
			'Bad params: channels must be empty or contain "others", "email" or "linkedin"',
		);
	}
	if (ABSelected !== undefined && !['A', 'B'].includes(String(ABSelected))) {
		throw new ApiError(400, 'Bad params: ABSelected must be A or B');
	}
	const userId = sendUser === undefined ? undefined : parseSendUser(context, String(sendUser));
	return context.state.activities.filter(
		({ campaignId, createdAt, sendUserId, type }) =>
			campaignId === _id &&
			Date.parse(createdAt) >= Date.parse(String(startDate)) &&
			Date.parse(createdAt) <= Date.parse(String(endDate)) &&
			(userId === undefined || sendUserId === userId) &&
			(channels.length === 0 || channels.includes(toChannel(type))),
	);
}

function parseSendUser({ state }: EmulatorContext, sendUser: string): string {
	const [id, email] = sendUser.split('|');
	if (!id || !email) {
		throw new ApiError(
			400,
			'Bad param format: sendUser must be formatted as follow: <sendUserId>|<sendUserEmail>',
		);
	}
	if (!state.users.some((user) => user._id === id && user.email === email)) {
		throw new ApiError(400, 'Bad params: the send user email is not related to the send user id');
	}
	return id;
}

function toChannel(type: string): string {
	return CHANNELS.find((channel) => type.startsWith(channel)) ?? 'others';
}
