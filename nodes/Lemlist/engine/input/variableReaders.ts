import type {
	AssignmentCollectionValue,
	FieldType,
	IDataObject,
	ResourceMapperValue,
} from 'n8n-workflow';

import type { MapperColumn } from '../../fields/mapperColumn';
import {
	readBoolean,
	readDateTime,
	readNumber,
	readRecord,
	type FieldReader,
} from './fieldReaders';
import { toScalars } from './values';

// The columns whose values lemlist wants in a certain form; the others are sent as they are.
const COLUMN_READERS: Partial<Record<FieldType, FieldReader>> = {
	number: readNumber,
	boolean: readBoolean,
	dateTime: readDateTime,
};

interface MapperValue extends ResourceMapperValue {
	schema: MapperColumn[];
}

/** The columns of a mapping, each in the form that lemlist wants. */
export const readResourceMapper: FieldReader<IDataObject> = (context, { displayName }, value) => {
	const { value: values, schema = [] } = (value ?? {}) as Partial<MapperValue>;
	const entries = Object.entries(toScalars(context.getNode(), displayName, values ?? {}));
	const typedEntries = entries.map(([name, entry]) => {
		const column = schema.find(({ id }) => id === name);
		const read = column?.type && COLUMN_READERS[column.type];
		if (!column || !read) return [name, entry];
		const label = `${displayName}: ${column.displayName}`;
		const { dateOnly } = column;
		return [name, read(context, { displayName: label, typeOptions: { dateOnly } }, entry)];
	});
	return Object.fromEntries(typedEntries) as IDataObject;
};

/** Variables that are given one by one, by their names. */
export const readAssignments: FieldReader<IDataObject> = (context, field, value) => {
	const variables = readRecord(context, field, value);
	const { assignments } = variables as Partial<AssignmentCollectionValue>;
	// Without rows it is the variables themselves, as an expression or a model gives them.
	if (!Array.isArray(assignments))
		return toScalars(context.getNode(), field.displayName, variables);
	const entries = assignments.map((assignment) => [assignment.name, assignment.value]);
	return toScalars(
		context.getNode(),
		field.displayName,
		Object.fromEntries(entries) as IDataObject,
	);
};
