import { Refusal } from '../errors';
import type { Campaign } from '../state';
import type { World } from '../world';

/** What a route is asked. */
export interface Call {
	world: World;
	/** Decoded parts of the path. */
	params: Record<string, string>;
	query: Record<string, string>;
	body: unknown;
	/** Whether the query holds `version=v2`. */
	isV2: boolean;
}

/** Gives what is answered with 200 as JSON, or a CsvFile, or throws a Refusal. */
export type Route = (call: Call) => unknown;

/** Routes by verb and path, such as `GET /campaigns/:campaignId`; the first match counts. */
export type Routes = Record<string, Route>;

/** The body as an object; anything else counts as empty. */
export function bodyObject({ body }: Call): Record<string, unknown> {
	const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
	return isObject ? (body as Record<string, unknown>) : {};
}

/** The campaign of the path, or a refusal. */
export function campaignOf({ world, params }: Call): Campaign {
	const campaign = world.state.campaigns.find(({ _id }) => _id === params.campaignId);
	if (!campaign) throw new Refusal(404, 'Campaign not found');
	return campaign;
}

/** A whole number of the query, or the fallback when it is missing or makes no sense. */
export function wholeNumber(text: string | undefined, fallback: number, minimum = 0): number {
	const value = Number(text ?? Number.NaN);
	return Number.isInteger(value) && value >= minimum ? value : fallback;
}

/** The page that `offset` and `limit` of the query cut out; 100 entries at most and by default. */
export function pageByOffset<Item>({ query, world }: Call, items: readonly Item[]): Item[] {
	const offset = wholeNumber(query.offset, 0);
	return items.slice(offset, offset + pageSize(query, world));
}

/** The `limit` of the query, within what lemlist permits. */
export function pageSize(query: Call['query'], { options }: World): number {
	return Math.min(wholeNumber(query.limit, options.pageLimit, 1), options.pageLimit);
}
