import type { IDataObject } from 'n8n-workflow';

/** Where a field lies in a record, as in 'campaign.name', or how it is made of the record. */
type FieldSource = string | ((record: IDataObject) => unknown);

/** A field that is kept, under the name that its path gives or under names of its own. */
export type FieldSpec = string | Readonly<Record<string, FieldSource>>;

/** All fields by their names; 'campaign.name' becomes 'campaignName', so that a record is flat. */
export function parseFields(
	fields: readonly FieldSpec[],
): Array<[name: string, source: FieldSource]> {
	return fields.flatMap((field) =>
		typeof field === 'string'
			? [[toFieldName(field), field] as [string, FieldSource]]
			: Object.entries(field),
	);
}

/** The fields of a record; what the record lacks is left out. */
export function project(record: IDataObject, sources: ReturnType<typeof parseFields>): IDataObject {
	const entries = sources.map(([name, source]) => [
		name,
		typeof source === 'string' ? getPath(record, source) : source(record),
	]);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as IDataObject;
}

function toFieldName(path: string): string {
	const [first, ...rest] = path.split('.');
	return first + rest.map((part) => part[0].toUpperCase() + part.slice(1)).join('');
}

function getPath(record: IDataObject, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, part) => (value as IDataObject | undefined)?.[part], record);
}
