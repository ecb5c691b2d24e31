import { mailboxesFor, sendersFor } from '../model/campaigns';
import { assertReviewConditions, mergeSettings } from '../model/campaignSettings';
import { ApiError } from '../http/apiError';
import type { Campaign, CampaignStatus, State } from '../model/state';
import { bodyObject, requireCampaign, type RouteCall, type Routes } from './route';

export const campaignActions: Routes = {
	'POST /campaigns': (call) => {
		const { name, timezone, ...settings } = bodyObject(call);
		if (typeof name !== 'string' || name === '') throw new ApiError(400, 'Bad params: name');
		assertReviewConditions(settings.autoReviewConditions);
		const { context } = call;
		const campaign = context.fixtures.addCampaign({
			name,
			status: 'draft',
			...(timezone !== undefined && { timezone: String(timezone) }),
			settings,
		});
		return toNewCampaignView(campaign, context.state);
	},

	'PATCH /campaigns/:campaignId': (call) => {
		const campaign = requireCampaign(call);
		const { name, sendUserIds, ...settings } = bodyObject(call);
		assertReviewConditions(settings.autoReviewConditions);
		if (sendUserIds !== undefined) setSenders(call, campaign, sendUserIds);
		if (name !== undefined) campaign.name = String(name);
		campaign.settings = mergeSettings(campaign.settings ?? {}, settings);
		return {
			...(name !== undefined && { name }),
			...settings,
			...(sendUserIds !== undefined && { sendUsers: sendUsers(campaign, call.context.state) }),
		};
	},

	'POST /campaigns/:campaignId/pause': (call) => {
		const campaign = requireCampaign(call);
		if (campaign.status !== 'running') throw new ApiError(400, 'Campaign is not running');
		return setStatus(campaign, 'paused');
	},

	'POST /campaigns/:campaignId/start': (call) => {
		const campaign = requireCampaign(call);
		if (campaign.status === 'running') throw new ApiError(400, 'Campaign is already running');
		return setStatus(campaign, 'running');
	},

	'POST /campaigns/:campaignId/duplicate': (call) => {
		const { state, fixtures, nextId } = call.context;
		const original = state.campaigns.find(({ _id }) => _id === call.params.campaignId);
		if (!original) throw new ApiError(404, 'Campaign not found', 'error');
		const { name = `${original.name} Copy` } = bodyObject(call);
		const { timezone, settings, sendUserIds } = original;
		const copy = fixtures.addCampaign({
			name: String(name),
			status: 'draft',
			timezone,
			settings,
			sendUserIds,
		});
		const [originalSequence, copiedSequence] = [original, copy].map(({ sequenceId }) =>
			state.sequences.find(({ _id }) => _id === sequenceId),
		);
		copiedSequence?.steps.push(
			...(originalSequence?.steps ?? []).map((step) => ({ ...step, _id: nextId('stp') })),
		);
		const { _id, sequenceId, labels, createdAt, createdBy, status } = copy;
		return { _id, name, sequenceId, labels, createdAt, createdBy, status, senders: [] };
	},

	'GET /campaigns/:campaignId/statutes': (call) => {
		const campaign = requireCampaign(call);
		const { state } = call.context;
		const { name, status, sequenceId } = campaign;
		const issue = (message: string) => ({ type: 'issue', level: 3, message });
		const sequence = state.sequences.find(({ _id }) => _id === sequenceId);
		const statutes = [
			...(sendersFor(state, campaign).length === 0
				? [issue('No senders configured on this campaign.')]
				: []),
			...(sequence?.steps.length ? [] : [issue('The sequence of this campaign has no steps.')]),
		];
		return { name, status, statutes };
	},
};

function setStatus(campaign: Campaign, status: CampaignStatus) {
	campaign.status = status;
	return { _id: campaign._id, state: status };
}

function setSenders({ context }: RouteCall, campaign: Campaign, userIds: unknown): void {
	const ids = Array.isArray(userIds) ? userIds.map(String) : [];
	const members = context.state.users.filter(({ _id }) => ids.includes(_id));
	if (members.length === 0) {
		throw new ApiError(400, 'None of the provided sender IDs are members of this team');
	}
	campaign.sendUserIds = members.map(({ _id }) => _id);
}

function sendUsers(campaign: Campaign, state: State) {
	return sendersFor(state, campaign).map((user) => ({
		id: user._id,
		mailboxes: mailboxesFor(state, user).map(({ _id, email }) => ({
			sendUserMailboxId: _id,
			email,
		})),
		phoneNumbers: [],
		whatsappAccountIds: [],
	}));
}

function toNewCampaignView(
	{ _id, name, sequenceId, scheduleIds, createdBy, createdAt }: Campaign,
	state: State,
) {
	return {
		_id,
		sequenceId,
		scheduleIds,
		teamId: state.team._id,
		createdBy,
		createdAt,
		// Although its `status` is `draft` (docs/lemlist-api.md#campaign-status)
		state: 'running',
		scannedCount: 0,
		reviewedCount: 0,
		inSequenceLeadCount: 0,
		variableKeys: [],
		senders: [],
		sendUsers: [],
		displayedVariableKeys: ['companyName'],
		emoji: '🚀',
		stopOnEmailReplied: true,
		unsubscribe: 'campaign',
		name,
	};
}
