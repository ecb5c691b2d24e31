import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { fullForms, type OperationFields } from './fullForms';

/** Where a form has the value of a field. */
export interface FieldLocation {
	path: string[];
	field: INodeProperties;
	/** The collection that the field is a member of. */
	collection?: INodeProperties;
}

/** Each location of an operation once, with a form that has a value there. */
export function fieldLocations(
	operation: OperationFields,
): Array<FieldLocation & { form: INodeParameters }> {
	const known = new Set<string>();
	return fullForms(operation).flatMap((form) =>
		locateFields(operation.fields, form)
			.filter(({ path }) => !known.has(path.join()) && known.add(path.join()))
			.map((place) => ({ ...place, form })),
	);
}

/** The locations of all fields with a value in a form, including members of collections. */
function locateFields(fields: readonly INodeProperties[], form: object): FieldLocation[] {
	const shown = fields.filter(({ name }) => name in form);
	return shown.flatMap((field) => {
		const path = [field.name];
		return [{ path, field }, ...locateInnerFields(field, valueAt(form, path), path)];
	});
}

/** The locations of the members of a field, and of their members. */
function locateInnerFields(
	collection: INodeProperties,
	value: unknown,
	path: string[],
): FieldLocation[] {
	if (typeof value !== 'object' || value === null) return [];
	const { type, options = [] } = collection;
	if (type === 'collection')
		return locateMembers(collection, options as INodeProperties[], value, path);
	if (type !== 'fixedCollection') return [];
	return (options as INodePropertyCollection[])
		.filter(({ name }) => name in value)
		.flatMap(({ name, values }) => {
			const group = valueAt(value, [name]);
			const [first, place] = Array.isArray(group)
				? [(group as unknown[])[0], [...path, name, '0']]
				: [group, [...path, name]];
			return locateMembers(collection, values, first as object, place);
		});
}

function locateMembers(
	collection: INodeProperties,
	fields: INodeProperties[],
	value: object,
	path: string[],
): FieldLocation[] {
	return locateFields(fields, value).map((place) => ({
		...place,
		path: [...path, ...place.path],
		collection: place.collection ?? collection,
	}));
}

/** The same form with another value at a location. */
export function withValue(form: INodeParameters, path: string[], value: unknown): INodeParameters {
	const copy = structuredClone(form);
	const holder = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
	holder[path[path.length - 1]] = value;
	return copy;
}

export function valueAt(form: unknown, path: string[]): unknown {
	return path.reduce((value, key) => (value as Record<string, unknown>)[key], form);
}
