import { ApiError } from '../http/apiError';
import {
	assertReviewConditions,
	mergeSettings,
	sendersFor,
	type Campaign,
	type CampaignStatus,
} from '../model/campaigns';
import { mailboxesFor } from '../model/mailboxes';
import type { State } from '../model/state';
import { collection } from './collection';
import {
	bodyObject,
	paginateByOffset,
	requireById,
	requireCampaign,
	selectPage,
	type RouteCall,
	type Routes,
} from './route';

export const campaigns: Routes = {
	...collection({
		path: '/campaigns/:campaignId',
		require: requireCampaign,

		list: (call) => {
			if (call.isV2) return listCurrent(call);
			const page = paginateByOffset(call, call.context.state.campaigns);
			return page.map(({ _id, name }) => ({ _id, name }));
		},

		create: (call) => {
			const { name, timezone, ...settings } = bodyObject(call);
			if (typeof name !== 'string' || name === '') throw new ApiError(400, 'Bad params: name');
			assertReviewConditions(settings.autoReviewConditions);
			const { fixtures, state } = call.context;
			const campaign = fixtures.addCampaign({
				name,
				status: 'draft',
				...(timezone !== undefined && { timezone: String(timezone) }),
				settings,
			});
			return toNewCampaignView(campaign, state);
		},

		get: (campaign, { context: { state } }) => {
			const { settings: _settings, sendUserIds: _sendUserIds, ...facts } = campaign;
			const creator = state.users.find(({ _id }) => _id === campaign.createdBy);
			return {
				...facts,
				teamId: state.team._id,
				creator: { userId: campaign.createdBy, userEmail: creator?.email },
				senders: sendersFor(state.users, campaign).map(({ _id, email }) => ({ id: _id, email })),
			};
		},

		update: (campaign, call) => {
			const { name, sendUserIds, ...settings } = bodyObject(call);
			assertReviewConditions(settings.autoReviewConditions);
			if (sendUserIds !== undefined) setSenders(call, campaign, sendUserIds);
			if (name !== undefined) campaign.name = String(name);
			campaign.settings = mergeSettings(campaign.settings ?? {}, settings);
			const { state } = call.context;
			return {
				...(name !== undefined && { name }),
				...settings,
				...(sendUserIds !== undefined && { sendUsers: toSendUsers(campaign, state) }),
			};
		},
	}),

	'POST /campaigns/:campaignId/pause': (call) => {
		const campaign = requireCampaign(call);
		if (campaign.status !== 'running')
			throw new ApiError(400, "You can't pause campaigns that are not running.");
		return setStatus(campaign, 'paused');
	},

	'POST /campaigns/:campaignId/start': (call) => {
		const campaign = requireCampaign(call);
		if (campaign.status === 'running')
			throw new ApiError(400, "You can't start campaigns that are already running.");
		return setStatus(campaign, 'running');
	},

	'POST /campaigns/:campaignId/duplicate': (call) => {
		const { state, fixtures, nextId } = call.context;
		const notFound = new ApiError(404, 'Campaign not found', 'error');
		const original = requireById(state.campaigns, call.params.campaignId, notFound);
		const { name = `${original.name} Copy` } = bodyObject(call);
		const { timezone, settings, sendUserIds } = original;
		const copy = fixtures.addCampaign({
			name: String(name),
			status: 'draft',
			timezone,
			settings,
			sendUserIds,
		});
		const steps = findSequence(state, original)?.steps ?? [];
		findSequence(state, copy)?.steps.push(
			...steps.map((step) => ({ ...step, _id: nextId('stp') })),
		);
		const { _id, sequenceId, labels, createdAt, createdBy, status } = copy;
		return { _id, name, sequenceId, labels, createdAt, createdBy, status, senders: [] };
	},

	'GET /campaigns/:campaignId/statutes': (call) => {
		const campaign = requireCampaign(call);
		const { state } = call.context;
		const { name, status } = campaign;
		const issues = [
			...(sendersFor(state.users, campaign).length === 0
				? ['No senders configured on this campaign.']
				: []),
			...(findSequence(state, campaign)?.steps.length
				? []
				: ['The sequence of this campaign has no steps.']),
		];
		return {
			name,
			status,
			statutes: issues.map((message) => ({ type: 'issue', level: 3, message })),
		};
	},
};

function listCurrent(call: RouteCall) {
	const { context } = call;
	const found = sortCampaigns(call, context.state.campaigns.filter(toFilter(call)));
	const { items, totalRecords, currentPage, totalPage } = selectPage(call, found);
	const views = items.map(toListView);
	if (context.options.campaignsShape === 'array') return views;
	// On the last page, `nextPage` repeats the current page (docs/lemlist-api.md#paging)
	const nextPage = currentPage < totalPage ? currentPage + 1 : currentPage;
	return { campaigns: views, pagination: { totalRecords, currentPage, nextPage, totalPage } };
}

function toFilter({ query }: RouteCall): (campaign: Campaign) => boolean {
	const { status, createdBy } = query;
	return (campaign) =>
		(status === undefined || campaign.status === status) &&
		(createdBy === undefined || campaign.createdBy === createdBy);
}

function sortCampaigns({ query }: RouteCall, found: Campaign[]): Campaign[] {
	if (query.sortBy === undefined && query.sortOrder === undefined) return found;
	const direction = query.sortOrder === 'asc' ? 1 : -1;
	return found.toSorted((a, b) => direction * a.createdAt.localeCompare(b.createdAt));
}

function toListView(campaign: Campaign) {
	const {
		sequenceId: _sequenceId,
		scheduleIds: _scheduleIds,
		settings: _settings,
		sendUserIds: _sendUserIds,
		hasError,
		errors,
		...view
	} = campaign;
	return hasError ? { ...view, hasError, errors } : view;
}

function findSequence({ sequences }: State, { sequenceId }: Campaign) {
	return sequences.find(({ _id }) => _id === sequenceId);
}

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

function toSendUsers(campaign: Campaign, state: State) {
	return sendersFor(state.users, campaign).map((user) => ({
		id: user._id,
		mailboxes: mailboxesFor(state.mailboxes, user).map(({ _id, email }) => ({
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
		// Although `status` is `draft` (docs/lemlist-api.md#campaign-status)
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
