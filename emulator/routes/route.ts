import { ApiError } from '../http/apiError';
import type { Campaign } from '../model/campaigns';
import type { EmulatorContext } from '../context';

/** A request as routes see it. */
export interface RouteCall {
	context: EmulatorContext;
	/** Decoded parts of the path. */
	params: Record<string, string>;
	query: Record<string, string>;
	body: unknown;
	/** Whether the query contains `version=v2`. */
	isV2: boolean;
}

/** Returns a CsvFile, a StatusResponse or anything to send as JSON with status 200; throws an ApiError otherwise. */
export type Route = (call: RouteCall) => unknown;

/** Routes by verb and path, such as `GET /campaigns/:campaignId`; the first match counts. */
export type Routes = Record<string, Route>;

/** The body as an object; anything else counts as empty. */
export function bodyObject({ body }: RouteCall): Record<string, unknown> {
	const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
	return isObject ? (body as Record<string, unknown>) : {};
}

/** The record with this ID; throws the error otherwise, or a 404 if it is only a message. */
export function requireById<Item extends { _id: string }>(
	items: readonly Item[],
	id: unknown,
	error: string | ApiError,
): Item {
	const item = items.find(({ _id }) => _id === id);
	if (item) return item;
	throw typeof error === 'string' ? new ApiError(404, error) : error;
}

/** The campaign of the path; throws a 404 if there is none. */
export function requireCampaign({ context, params }: RouteCall): Campaign {
	return requireById(context.state.campaigns, params.campaignId, 'Campaign not found');
}

/** An integer of the query, or the fallback if it is missing, invalid or below the minimum. */
export function parseInteger(text: string | undefined, fallback: number, minimum = 0): number {
	const value = Number(text ?? Number.NaN);
	return Number.isInteger(value) && value >= minimum ? value : fallback;
}

/** The `limit` of the query, up to lemlist's maximum, which is also the default. */
export function pageSize(query: RouteCall['query'], { options }: EmulatorContext): number {
	return Math.min(parseInteger(query.limit, options.pageLimit, 1), options.pageLimit);
}

/** The page that the query's `offset` and `limit` select. */
export function paginateByOffset<Item>(
	{ query, context }: RouteCall,
	items: readonly Item[],
): Item[] {
	const offset = parseInteger(query.offset, 0);
	return items.slice(offset, offset + pageSize(query, context));
}

/** The page that the query's `page` (from 1) or `offset`, and `limit` select, with the figures of lemlist's envelopes. */
export function selectPage<Item>({ query, context }: RouteCall, items: readonly Item[]) {
	const limit = pageSize(query, context);
	const offset =
		query.page === undefined
			? parseInteger(query.offset, 0)
			: (parseInteger(query.page, 1, 1) - 1) * limit;
	return {
		items: items.slice(offset, offset + limit),
		totalRecords: items.length,
		currentPage: Math.floor(offset / limit) + 1,
		totalPage: Math.ceil(items.length / limit),
	};
}

/** Sorts by creation, oldest first unless the query's `sortOrder` is `desc`. */
export function sortByCreation<Item extends { createdAt: string }>(
	{ query }: RouteCall,
	items: readonly Item[],
): Item[] {
	const direction = query.sortOrder === 'desc' ? -1 : 1;
	return items.toSorted((a, b) => direction * a.createdAt.localeCompare(b.createdAt));
}
