import {
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
	type INodePropertyOptions,
} from 'n8n-workflow';

import { copyError } from '../transport/errors/copyError';
import type { ListPage, ListRequest, ListSource } from './listSource';
import { markState, sortByState, type RecordStates } from './recordStates';
import { containsWords } from './textSearch';

/**
 * How many records of a list that lemlist searches are searched here, too. lemlist compares letters as
 * they are, and a list of contacts may have hundreds of thousands.
 */
const SEARCHED_RECORDS = 5_000;

/** The options of a list. */
export interface Picker {
	source: ListSource;
	/** Converts a record to an option; returns `undefined` for one that cannot be selected. */
	toItem(record: IDataObject): INodeListSearchItems | undefined;
	/** The states of the records: those in use come first, and the others show their state. */
	states?: RecordStates;
	/** Options in addition to lemlist's list. */
	staticItems?: INodeListSearchItems[];
	/** The labels of the parameters that the list depends on, by name. */
	dependencies?: Record<string, string>;
}

/**
 * Lists the options of a resource locator in the order of their states, or those that match a filter.
 * Long lists arrive one page at a time, each in the order of the states.
 */
export function toListSearch(picker: Picker) {
	return async function search(
		this: ILoadOptionsFunctions,
		filter = '',
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const listRequest: ListRequest = {
			context: this,
			dependencies: readDependencies(this, picker),
			filter,
		};
		const { records, nextCursor } = await fetchRecords(picker, listRequest, paginationToken).catch(
			throwWithoutStatus,
		);
		const staticItems = paginationToken ? [] : (picker.staticItems ?? []);
		const isSearched = filter.trim() !== '';
		const offered = staticItems.filter(({ name }) => !isSearched || containsWords(name, filter));
		return { results: [...offered, ...toItems(picker, records)], paginationToken: nextCursor };
	};
}

/** Lists all options of a dropdown, in the order of their states and then by name. */
export function toLoadOptions(picker: Picker) {
	return async function load(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		const listRequest: ListRequest = {
			context: this,
			dependencies: readDependencies(this, picker),
		};
		const records = await picker.source.fetchAll(listRequest);
		const byName = [...records].sort((a, b) =>
			nameFor(picker, a).localeCompare(nameFor(picker, b), undefined, { numeric: true }),
		);
		return toItems(picker, byName);
	};
}

async function fetchRecords(
	picker: Picker,
	listRequest: ListRequest,
	cursor?: string,
): Promise<ListPage> {
	const { source, states } = picker;
	const { filter = '' } = listRequest;
	if (filter.trim() !== '') return await searchRecords(picker, listRequest, cursor);
	// Only a complete list can be put in order.
	return states && !source.isLong
		? { records: await source.fetchAll(listRequest) }
		: await source.fetchPage(listRequest, cursor);
}

/** What lemlist finds, then what it doesn't find because of an accent or a sign. */
async function searchRecords(
	picker: Picker,
	listRequest: ListRequest,
	cursor?: string,
): Promise<ListPage> {
	const { source } = picker;
	const { filter = '' } = listRequest;
	const matches = (record: IDataObject) => containsWords(nameFor(picker, record), filter);
	if (!source.supportsSearch)
		return { records: (await source.fetchAll(listRequest)).filter(matches) };

	const page: ListPage = source.supportsSearch(filter)
		? await source.fetchPage(listRequest, cursor)
		: { records: [] };
	// Who sees more than a page of results types another letter.
	if (cursor || page.nextCursor) return page;
	const found = new Set(page.records.map(({ _id }) => _id));
	const first = await source.fetchAll({ ...listRequest, filter: '' }, SEARCHED_RECORDS);
	const others = first.filter((record) => !found.has(record._id) && matches(record));
	return { records: [...page.records, ...others] };
}

// The editor adds the status itself.
function throwWithoutStatus(error: Error): never {
	throw copyError(error, { message: error.message.replace(/ \(\d{3}\)$/, '') });
}

function toItems(picker: Picker, records: IDataObject[]): INodeListSearchItems[] {
	return sortByState(records, picker.states).flatMap(
		(record) => toMarkedItem(picker, record) ?? [],
	);
}

function nameFor(picker: Picker, record: IDataObject): string {
	return toMarkedItem(picker, record)?.name ?? '';
}

function toMarkedItem({ toItem, states }: Picker, record: IDataObject) {
	const item = toItem(record);
	return item && markState(item, record, states);
}

function readDependencies(context: ILoadOptionsFunctions, { dependencies = {} }: Picker) {
	const values = Object.entries(dependencies).map(([name, label]) => {
		const value = context.getCurrentNodeParameter(name, { extractValue: true });
		if (typeof value === 'string' && value.trim() !== '') return [name, value.trim()];
		throw new NodeOperationError(context.getNode(), `Select ${label} first, or enter an ID.`);
	});
	return Object.fromEntries(values) as Record<string, string>;
}
