import type { IDataObject } from 'n8n-workflow';

/** The path of a value in a record, such as 'campaign.name', or a function that returns it. */
type FieldSource = string | ((record: IDataObject) => unknown);

/** A field by its path, which determines its name, or fields by name. */
export type FieldSpec = string | Readonly<Record<string, FieldSource>>;

/** All fields by name. The name of 'campaign.name' is 'campaignName', so that records are flat. */
export function parseFields(
	fields: readonly FieldSpec[],
): Array<[name: string, source: FieldSource]> {
	return fields.flatMap((field) =>
		typeof field === 'string'
			? [[toFieldName(field), field] as [string, FieldSource]]
			: Object.entries(field),
	);
}

/** The given fields of a record, without those that it lacks. */
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

/** The value at a path such as `campaign.name`; `undefined` if a part of the path is missing. */
export function getPath(record: IDataObject, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, part) => (value as IDataObject | null | undefined)?.[part], record);
}
