import {
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
	type INodePropertyOptions,
} from 'n8n-workflow';

import type { Asked, Source } from './source';

/** What a user can choose from a list. */
export interface Picker {
	source: Source;
	/** How a record is shown, and what is filled in for it; nothing for one that cannot be chosen. */
	item(record: IDataObject): INodeListSearchItems | undefined;
	/** Choices that lemlist's list does not have. */
	first?: INodeListSearchItems[];
	/** The parameters that the list follows, by name, as the form calls them. */
	parents?: Record<string, string>;
}

/** Lists the choices for a resource locator: a page at a time, or all that match a filter. */
export function searchOf(picker: Picker) {
	return async function search(
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const asked: Asked = { context: this, parents: parentsOf(this, picker), filter };
		const { source, first = [] } = picker;
		if (filter && !source.isSearched?.(filter)) {
			const items = [...first, ...itemsOf(picker, await source.all(asked).catch(forEditor))];
			return { results: items.filter(({ name }) => contains(name, filter)) };
		}
		const { records, next } = await source.page(asked, paginationToken).catch(forEditor);
		const items = itemsOf(picker, records);
		return {
			results: paginationToken || filter ? items : [...first, ...items],
			paginationToken: next,
		};
	};
}

/** Lists all choices for a dropdown, by name. */
export function optionsOf(picker: Picker) {
	return async function load(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		const asked: Asked = { context: this, parents: parentsOf(this, picker) };
		const items = itemsOf(picker, await picker.source.all(asked));
		return items.sort((a, b) => a.name.localeCompare(b.name));
	};
}

// The editor shows the status by itself.
function forEditor(error: Error): never {
	error.message = error.message.replace(/ \(\d{3}\)$/, '');
	throw error;
}

function itemsOf({ item }: Picker, records: IDataObject[]): INodeListSearchItems[] {
	return records.flatMap((record) => item(record) ?? []);
}

function contains(name: string, filter: string): boolean {
	return name.toLowerCase().includes(filter.trim().toLowerCase());
}

function parentsOf(context: ILoadOptionsFunctions, { parents = {} }: Picker) {
	const values = Object.entries(parents).map(([name, label]) => {
		const value = context.getCurrentNodeParameter(name, { extractValue: true });
		if (typeof value === 'string' && value.trim() !== '') return [name, value.trim()];
		throw new NodeOperationError(
			context.getNode(),
			`Choose ${label} first, because this list depends on it. Or enter the ID.`,
		);
	});
	return Object.fromEntries(values) as Record<string, string>;
}
