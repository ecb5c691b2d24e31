import { ApiError } from '../http/apiError';
import type { Campaign } from '../model/state';
import type { EmulatorContext } from '../context';

/** What a route is asked. */
export interface RouteCall {
	context: EmulatorContext;
	/** Decoded parts of the path. */
	params: Record<string, string>;
	query: Record<string, string>;
	body: unknown;
	/** Whether the query holds `version=v2`. */
	isV2: boolean;
}

/** Gives what is answered with 200 as JSON, or a CsvFile, or throws a Refusal. */
export type Route = (call: RouteCall) => unknown;

/** Routes by verb and path, such as `GET /campaigns/:campaignId`; the first match counts. */
export type Routes = Record<string, Route>;

/** The body as an object; anything else counts as empty. */
export function bodyObject({ body }: RouteCall): Record<string, unknown> {
	const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
	return isObject ? (body as Record<string, unknown>) : {};
}

/** The campaign of the path, or a refusal. */
export function requireCampaign({ context, params }: RouteCall): Campaign {
	const campaign = context.state.campaigns.find(({ _id }) => _id === params.campaignId);
	if (!campaign) throw new ApiError(404, 'Campaign not found');
	return campaign;
}

/** A whole number of the query, or the fallback when it is missing or makes no sense. */
export function parseInteger(text: string | undefined, fallback: number, minimum = 0): number {
	const value = Number(text ?? Number.NaN);
	return Number.isInteger(value) && value >= minimum ? value : fallback;
}

/** The page that `offset` and `limit` of the query cut out; 100 entries at most and by default. */
export function paginateByOffset<Item>(
	{ query, context }: RouteCall,
	items: readonly Item[],
): Item[] {
	const offset = parseInteger(query.offset, 0);
	return items.slice(offset, offset + pageSize(query, context));
}

/** The `limit` of the query, within what lemlist permits. */
export function pageSize(query: RouteCall['query'], { options }: EmulatorContext): number {
	return Math.min(parseInteger(query.limit, options.pageLimit, 1), options.pageLimit);
}
