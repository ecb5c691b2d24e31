import { sendersOf } from '../campaignParts';
import type { Campaign } from '../state';
import { campaignOf, pageByOffset, pageSize, wholeNumber, type Call, type Routes } from './route';

export const campaigns: Routes = {
	'GET /campaigns': (call) => {
		if (call.isV2) return currentList(call);
		return pageByOffset(call, call.world.state.campaigns).map(({ _id, name }) => ({ _id, name }));
	},

	'GET /campaigns/:campaignId': (call) => {
		const campaign = campaignOf(call);
		const { state } = call.world;
		const { settings: _settings, sendUserIds: _sendUserIds, ...facts } = campaign;
		const creator = state.users.find(({ _id }) => _id === campaign.createdBy);
		return {
			...facts,
			teamId: state.team._id,
			creator: { userId: campaign.createdBy, userEmail: creator?.email },
			senders: sendersOf(state, campaign).map(({ _id, email }) => ({ id: _id, email })),
		};
	},
};

function currentList(call: Call) {
	const { query, world } = call;
	const found = sorted(call, world.state.campaigns.filter(filterOf(call)));
	const limit = pageSize(query, world);
	const page =
		query.page === undefined
			? Math.floor(wholeNumber(query.offset, 0) / limit) + 1
			: wholeNumber(query.page, 1, 1);
	const offset = query.page === undefined ? wholeNumber(query.offset, 0) : (page - 1) * limit;
	const items = found.slice(offset, offset + limit).map(listView);
	if (world.options.campaignsShape === 'array') return items;
	return { campaigns: items, pagination: pagination(found.length, page, limit) };
}

// On the last page, `nextPage` repeats the current page (docs/lemlist-api.md#paging)
function pagination(totalRecords: number, currentPage: number, limit: number) {
	const totalPage = Math.ceil(totalRecords / limit);
	const nextPage = currentPage < totalPage ? currentPage + 1 : currentPage;
	return { totalRecords, currentPage, nextPage, totalPage };
}

function filterOf({ query }: Call): (campaign: Campaign) => boolean {
	const { status, createdBy } = query;
	return (campaign) =>
		(status === undefined || campaign.status === status) &&
		(createdBy === undefined || campaign.createdBy === createdBy);
}

function sorted({ query }: Call, found: Campaign[]): Campaign[] {
	if (query.sortBy === undefined && query.sortOrder === undefined) return found;
	const direction = query.sortOrder === 'asc' ? 1 : -1;
	return found.toSorted((one, other) => direction * one.createdAt.localeCompare(other.createdAt));
}

function listView(campaign: Campaign) {
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
