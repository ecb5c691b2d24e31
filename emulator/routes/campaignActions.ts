import { mailboxesOf, sendersOf } from '../campaignParts';
import { assertConditions, merged } from '../campaignSettings';
import { Refusal } from '../errors';
import type { Campaign, CampaignStatus, State } from '../state';
import { bodyObject, campaignOf, type Call, type Routes } from './route';

export const campaignActions: Routes = {
	'POST /campaigns': (call) => {
		const { name, timezone, ...settings } = bodyObject(call);
		if (typeof name !== 'string' || name === '') throw new Refusal(400, 'Bad params: name');
		assertConditions(settings.autoReviewConditions);
		const { world } = call;
		const campaign = world.seeding.addCampaign({
			name,
			status: 'draft',
			...(timezone !== undefined && { timezone: String(timezone) }),
			settings,
		});
		return newView(campaign, world.state);
	},

	'PATCH /campaigns/:campaignId': (call) => {
		const campaign = campaignOf(call);
		const { name, sendUserIds, ...settings } = bodyObject(call);
		assertConditions(settings.autoReviewConditions);
		if (sendUserIds !== undefined) assign(call, campaign, sendUserIds);
		if (name !== undefined) campaign.name = String(name);
		campaign.settings = merged(campaign.settings ?? {}, settings);
		return {
			...(name !== undefined && { name }),
			...settings,
			...(sendUserIds !== undefined && { sendUsers: sendUsers(campaign, call.world.state) }),
		};
	},

	'POST /campaigns/:campaignId/pause': (call) => {
		const campaign = campaignOf(call);
		if (campaign.status !== 'running') throw new Refusal(400, 'Campaign is not running');
		return become(campaign, 'paused');
	},

	'POST /campaigns/:campaignId/start': (call) => {
		const campaign = campaignOf(call);
		if (campaign.status === 'running') throw new Refusal(400, 'Campaign is already running');
		return become(campaign, 'running');
	},

	'POST /campaigns/:campaignId/duplicate': (call) => {
		const { state, seeding, nextId } = call.world;
		const original = state.campaigns.find(({ _id }) => _id === call.params.campaignId);
		if (!original) throw new Refusal(404, 'Campaign not found', 'error');
		const { name = `${original.name} Copy` } = bodyObject(call);
		const { timezone, settings, sendUserIds } = original;
		const copy = seeding.addCampaign({
			name: String(name),
			status: 'draft',
			timezone,
			settings,
			sendUserIds,
		});
		const [from, to] = [original, copy].map(({ sequenceId }) =>
			state.sequences.find(({ _id }) => _id === sequenceId),
		);
		to?.steps.push(...(from?.steps ?? []).map((step) => ({ ...step, _id: nextId('stp') })));
		const { _id, sequenceId, labels, createdAt, createdBy, status } = copy;
		return { _id, name, sequenceId, labels, createdAt, createdBy, status, senders: [] };
	},

	'GET /campaigns/:campaignId/statutes': (call) => {
		const campaign = campaignOf(call);
		const { state } = call.world;
		const { name, status, sequenceId } = campaign;
		const issue = (message: string) => ({ type: 'issue', level: 3, message });
		const sequence = state.sequences.find(({ _id }) => _id === sequenceId);
		const statutes = [
			...(sendersOf(state, campaign).length === 0
				? [issue('No senders configured on this campaign.')]
				: []),
			...(sequence?.steps.length ? [] : [issue('The sequence of this campaign has no steps.')]),
		];
		return { name, status, statutes };
	},
};

function become(campaign: Campaign, status: CampaignStatus) {
	campaign.status = status;
	return { _id: campaign._id, state: status };
}

function assign({ world }: Call, campaign: Campaign, userIds: unknown): void {
	const wanted = Array.isArray(userIds) ? userIds.map(String) : [];
	const known = world.state.users.filter(({ _id }) => wanted.includes(_id));
	if (known.length === 0) {
		throw new Refusal(400, 'None of the provided sender IDs are members of this team');
	}
	campaign.sendUserIds = known.map(({ _id }) => _id);
}

function sendUsers(campaign: Campaign, state: State) {
	return sendersOf(state, campaign).map((user) => ({
		id: user._id,
		mailboxes: mailboxesOf(state, user).map(({ _id, email }) => ({
			sendUserMailboxId: _id,
			email,
		})),
		phoneNumbers: [],
		whatsappAccountIds: [],
	}));
}

function newView(
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
