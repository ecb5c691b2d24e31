import {
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
	type INodePropertyOptions,
} from 'n8n-workflow';

import { copyError } from '../transport/errors/copyError';
import type { ListRequest, ListSource } from './listSource';

/** The options of a list. */
export interface Picker {
	source: ListSource;
	/** Converts a record to an option; returns `undefined` for one that cannot be selected. */
	toItem(record: IDataObject): INodeListSearchItems | undefined;
	/** Options in addition to lemlist's list. */
	staticItems?: INodeListSearchItems[];
	/** The labels of the parameters that the list depends on, by name. */
	dependencies?: Record<string, string>;
}

/** Lists the options of a resource locator: one page at a time, or all that match a filter. */
export function toListSearch(picker: Picker) {
	return async function search(
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const listRequest: ListRequest = {
			context: this,
			dependencies: readDependencies(this, picker),
			filter,
		};
		const { source, staticItems = [] } = picker;
		if (filter && !source.supportsSearch?.(filter)) {
			const items = [
				...staticItems,
				...toItems(picker, await source.fetchAll(listRequest).catch(throwWithoutStatus)),
			];
			return { results: items.filter(({ name }) => matchesFilter(name, filter)) };
		}
		const { records, nextCursor } = await source
			.fetchPage(listRequest, paginationToken)
			.catch(throwWithoutStatus);
		const items = toItems(picker, records);
		return {
			results: paginationToken || filter ? items : [...staticItems, ...items],
			paginationToken: nextCursor,
		};
	};
}

/** Lists all options of a dropdown, sorted by name. */
export function toLoadOptions(picker: Picker) {
	return async function load(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		const listRequest: ListRequest = {
			context: this,
			dependencies: readDependencies(this, picker),
		};
		const items = toItems(picker, await picker.source.fetchAll(listRequest));
		return items.sort((a, b) => a.name.localeCompare(b.name));
	};
}

// The editor adds the status itself.
function throwWithoutStatus(error: Error): never {
	throw copyError(error, { message: error.message.replace(/ \(\d{3}\)$/, '') });
}

function toItems({ toItem }: Picker, records: IDataObject[]): INodeListSearchItems[] {
	return records.flatMap((record) => toItem(record) ?? []);
}

function matchesFilter(name: string, filter: string): boolean {
	return toSearchable(name).includes(toSearchable(filter.trim()));
}

/** The text without accents and in one case: "ete" finds "Été", and "strasse" finds "Straße". */
function toSearchable(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

function readDependencies(context: ILoadOptionsFunctions, { dependencies = {} }: Picker) {
	const values = Object.entries(dependencies).map(([name, label]) => {
		const value = context.getCurrentNodeParameter(name, { extractValue: true });
		if (typeof value === 'string' && value.trim() !== '') return [name, value.trim()];
		throw new NodeOperationError(
			context.getNode(),
			`Choose ${label} first, because this list depends on it. Or enter the ID.`,
		);
	});
	return Object.fromEntries(values) as Record<string, string>;
}
