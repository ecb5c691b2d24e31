import type { IDataObject } from 'n8n-workflow';

/** Where a field lies in a record, as in 'campaign.name', or how it is made of the record. */
type Source = string | ((record: IDataObject) => unknown);

/** A field that is kept, under the name that its path gives or under names of its own. */
export type Kept = string | Readonly<Record<string, Source>>;

/** All fields by their names; 'campaign.name' becomes 'campaignName', so that a record is flat. */
export function sourcesOf(kept: readonly Kept[]): Array<[name: string, source: Source]> {
	return kept.flatMap((field) =>
		typeof field === 'string'
			? [[nameOf(field), field] as [string, Source]]
			: Object.entries(field),
	);
}

/** The fields of a record; what the record lacks is left out. */
export function pick(record: IDataObject, sources: ReturnType<typeof sourcesOf>): IDataObject {
	const entries = sources.map(([name, source]) => [
		name,
		typeof source === 'string' ? valueAt(record, source) : source(record),
	]);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as IDataObject;
}

function nameOf(path: string): string {
	const [first, ...rest] = path.split('.');
	return first + rest.map((part) => part[0].toUpperCase() + part.slice(1)).join('');
}

function valueAt(record: IDataObject, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((at, part) => (at as IDataObject | undefined)?.[part], record);
}
