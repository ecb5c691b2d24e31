import type { IDataObject } from 'n8n-workflow';

import { asList, asRecord, ENVELOPE_KEYS, isRecord } from '../output/records';
import { UnexpectedResponseError } from '../transport/responseBody';
import { parsePageCount, type Pagination } from './strategies';

const DEFAULT_PAGE_SIZE = 100;

/** What is known about a list of which lemlist's page size, and the place of the records, are not. */
export interface AnyListOptions {
	/** How many records to ask for; lemlist may return fewer. */
	pageSize?: number;
	/** Whether the request can have a body, where some lists expect their page. */
	hasBody?: boolean;
	/** The path of the records in a response, such as `data.leads`. */
	listField?: string;
	/** The path of the cursor of the next page in a response. */
	cursorField?: string;
	/** The parameter that contains this cursor. */
	cursorParameter?: string;
}

type Style = Pick<Pagination, 'query' | 'toNextQuery' | 'isSentInBody'>;

type StyleName = 'offset' | 'skip' | 'page' | 'pageAndSize' | 'cursor';

const STYLES: Readonly<Record<StyleName, (options: AnyListOptions) => Style>> = {
	offset: (options) => offsetStyle('offset', options),
	skip: (options) => offsetStyle('skip', options),
	page: (options) => pageStyle('limit', options),
	pageAndSize: (options) => ({ ...pageStyle('size', options), isSentInBody: options.hasBody }),
	cursor: ({ cursorField = '', cursorParameter = '' }) => ({
		query: (_page, limit) => ({ limit }),
		toNextQuery: (response, query) => {
			const cursor = valueAt(response, cursorField);
			const isLast = !cursor || typeof cursor === 'object' || cursor === query[cursorParameter];
			return isLast ? undefined : { ...query, [cursorParameter]: cursor as string };
		},
	}),
};

/**
 * Pages of a list that this package does not know. It is read one page after the other, each from where the
 * previous one ended, until a page is empty or repeated, or as many pages were read as lemlist states.
 */
export function anyListPagination(style: string, options: AnyListOptions): Pagination | undefined {
	if (!(style in STYLES)) return undefined;
	const { pageSize = DEFAULT_PAGE_SIZE, listField = '' } = options;
	return {
		pageSize,
		...STYLES[style as StyleName](options),
		toRecords: (response) => findList(response, listField),
	};
}

function offsetStyle(name: 'offset' | 'skip', { listField = '' }: AnyListOptions): Style {
	return {
		query: (_page, limit) => ({ [name]: 0, limit }),
		// lemlist may return fewer records than asked for.
		toNextQuery: (response, query) => ({
			...query,
			[name]: Number(query[name]) + findList(response, listField).length,
		}),
	};
}

function pageStyle(sizeName: 'limit' | 'size', { listField = '' }: AnyListOptions): Style {
	return {
		query: (_page, limit) => ({ page: 1, [sizeName]: limit }),
		toNextQuery: (response, query) => {
			const page = Number(query.page) + 1;
			// lemlist may return fewer records than asked for.
			const size = Math.max(1, findList(response, listField).length);
			const pageCount = parsePageCount(response, size) ?? Infinity;
			return page > pageCount ? undefined : { ...query, page };
		},
	};
}

/** The records under a path, or else of the response itself, of a known envelope, or of its only list. */
function findList(response: unknown, listField: string): IDataObject[] {
	const envelope = asRecord(response);
	const isEmpty = Object.keys(response ?? {}).length === 0;
	if (isEmpty || Array.isArray(response)) return asList(response);
	if (listField) {
		const value = valueAt(response, listField);
		if (value !== undefined) return asList(value ?? []);
		throw new UnexpectedResponseError(`no list under '${listField}'${describeKeys(response)}`);
	}
	if (ENVELOPE_KEYS.some((key) => Array.isArray(envelope[key]))) return asList(response);
	const lists = Object.values(envelope).filter(
		(value) => Array.isArray(value) && value.every(isRecord),
	);
	const filled = lists.filter((list) => asList(list).length > 0);
	return asList(filled.length < 2 && lists.length > 0 ? (filled[0] ?? []) : response);
}

function describeKeys(response: unknown): string {
	const keys = Object.keys(asRecord(response)).slice(0, 5).join(', ');
	return keys && `, but ${keys}`;
}

function valueAt(response: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>((value, name) => asRecord(value)[name], response);
}
