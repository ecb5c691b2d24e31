import { sendersFor } from '../model/campaigns';
import type { Campaign } from '../model/state';
import {
	requireCampaign,
	paginateByOffset,
	pageSize,
	parseInteger,
	type RouteCall,
	type Routes,
} from './route';

export const campaigns: Routes = {
	'GET /campaigns': (call) => {
		if (call.isV2) return listCurrent(call);
		return paginateByOffset(call, call.context.state.campaigns).map(({ _id, name }) => ({
			_id,
			name,
		}));
	},

	'GET /campaigns/:campaignId': (call) => {
		const campaign = requireCampaign(call);
		const { state } = call.context;
		const { settings: _settings, sendUserIds: _sendUserIds, ...facts } = campaign;
		const creator = state.users.find(({ _id }) => _id === campaign.createdBy);
		return {
			...facts,
			teamId: state.team._id,
			creator: { userId: campaign.createdBy, userEmail: creator?.email },
			senders: sendersFor(state, campaign).map(({ _id, email }) => ({ id: _id, email })),
		};
	},
};

function listCurrent(call: RouteCall) {
	const { query, context } = call;
	const found = sortCampaigns(call, context.state.campaigns.filter(toFilter(call)));
	const limit = pageSize(query, context);
	const page =
		query.page === undefined
			? Math.floor(parseInteger(query.offset, 0) / limit) + 1
			: parseInteger(query.page, 1, 1);
	const offset = query.page === undefined ? parseInteger(query.offset, 0) : (page - 1) * limit;
	const items = found.slice(offset, offset + limit).map(toListView);
	if (context.options.campaignsShape === 'array') return items;
	return { campaigns: items, pagination: pagination(found.length, page, limit) };
}

// On the last page, `nextPage` repeats the current page (docs/lemlist-api.md#paging)
function pagination(totalRecords: number, currentPage: number, limit: number) {
	const totalPage = Math.ceil(totalRecords / limit);
	const nextPage = currentPage < totalPage ? currentPage + 1 : currentPage;
	return { totalRecords, currentPage, nextPage, totalPage };
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
