import { ApiError } from '../http/apiError';
import { StatusResponse } from '../http/httpResponse';
import type { SavedSearch } from '../model/database';
import { removeFrom, timestamp } from '../model/records';
import { collection } from './collection';
import { areKnownFilters } from './database';
import { bodyObject, type RouteCall, type Routes } from './route';

const MAX_NAME_LENGTH = 200;

/** The searches that the team has saved, by name. */
export const savedSearches: Routes = collection({
	path: '/database/saved-searches/:savedSearchId',

	require: ({ context, params: { savedSearchId } }) => {
		if (!savedSearchId.startsWith('lss_'))
			throw searchError(400, 'Wrong ID', 'WRONG_PARAM_LEMLEADS_SAVED_SEARCH_ID');
		const search = context.state.database.savedSearches.find(({ _id }) => _id === savedSearchId);
		if (search) return search;
		throw searchError(404, 'Saved search not found', 'SAVED_SEARCH_NOT_FOUND');
	},

	list: ({ context, query: { mode } }) => {
		if (mode !== undefined) parseMode(mode);
		const found = context.state.database.savedSearches.filter(
			(search) => mode === undefined || search.mode === mode,
		);
		return { data: found.toSorted((a, b) => a.name.localeCompare(b.name)) };
	},

	create: (call) => {
		const { name, mode, filters } = bodyObject(call);
		const search: SavedSearch = {
			_id: call.context.nextId('lss'),
			name: parseName(call, name),
			mode: parseMode(mode),
			filters: parseFilters(filters),
			createdAt: timestamp(),
			lastResultsCount: null,
			lastResultsCountUpdatedAt: null,
		};
		call.context.state.database.savedSearches.push(search);
		return new StatusResponse(201, { data: { _id: search._id } });
	},

	get: (search) => ({ data: search }),

	// Two writes: the filters stay although the name is refused
	update: (search, call) => {
		const { name, mode, filters } = bodyObject(call);
		if (name === undefined && filters === undefined)
			throw searchError(400, 'Nothing to update', 'API_INVALID_SAVED_SEARCH_UPDATE');
		if (filters !== undefined)
			Object.assign(search, { mode: parseMode(mode), filters: parseFilters(filters) });
		if (name !== undefined) search.name = parseName(call, name, search);
		return { data: search };
	},

	remove: (search, { context }) => {
		const { _id } = removeFrom(context.state.database.savedSearches, search);
		return { data: { _id, deleted: true } };
	},
});

function parseName({ context }: RouteCall, name: unknown, own?: SavedSearch): string {
	if (typeof name !== 'string' || name.trim() === '' || name.length > MAX_NAME_LENGTH)
		throw searchError(400, 'name is invalid', 'API_INVALID_NAME');
	const isTaken = context.state.database.savedSearches.some(
		(search) => search !== own && search.name === name.trim(),
	);
	if (isTaken) throw searchError(409, 'A search has this name', 'SEARCH_NAME_ALREADY_EXISTS');
	return name.trim();
}

function parseMode(mode: unknown): SavedSearch['mode'] {
	if (mode === 'leads' || mode === 'companies') return mode;
	throw searchError(400, 'mode is invalid', 'API_INVALID_MODE');
}

function parseFilters(filters: unknown): SavedSearch['filters'] {
	if (!Array.isArray(filters))
		throw searchError(400, 'filters is missing', 'SEARCH_FILTERS_MISSING');
	if (filters.length === 0) throw searchError(400, 'filters is empty', 'SEARCH_FILTERS_EMPTY');
	if (areKnownFilters(filters)) return filters;
	throw searchError(400, 'A filter is unknown', 'SEARCH_FILTERS_INVALID');
}

function searchError(status: number, message: string, code: string): ApiError {
	return new ApiError(status, message, 'errorAndCode', code);
}
