import type {
	AssignmentCollectionValue,
	FieldType,
	IDataObject,
	ResourceMapperValue,
} from 'n8n-workflow';

import type { Column } from '../fields/column';
import { boolean, dateTime, number, record, type Read } from './valueReaders';
import { scalars } from './values';

// The columns whose values lemlist wants in a certain form; the others are sent as they are.
const TYPED: Partial<Record<FieldType, Read>> = { number, boolean, dateTime };

interface Mapping extends ResourceMapperValue {
	schema: Column[];
}

/** The columns of a mapping, each in the form that lemlist wants. */
export const mapped: Read<IDataObject> = (context, { displayName }, value) => {
	const { value: values, schema = [] } = (value ?? {}) as Partial<Mapping>;
	const entries = Object.entries(scalars(context.getNode(), displayName, values ?? {}));
	const typed = entries.map(([name, entry]) => {
		const column = schema.find(({ id }) => id === name);
		const read = column?.type && TYPED[column.type];
		if (!column || !read) return [name, entry];
		const label = `${displayName}: ${column.displayName}`;
		const { dateOnly } = column;
		return [name, read(context, { displayName: label, typeOptions: { dateOnly } }, entry)];
	});
	return Object.fromEntries(typed) as IDataObject;
};

/** Variables that are given one by one, by their names. */
export const assigned: Read<IDataObject> = (context, field, value) => {
	const given = record(context, field, value);
	const { assignments } = given as Partial<AssignmentCollectionValue>;
	// Without rows it is the variables themselves, as an expression or a model gives them.
	if (!Array.isArray(assignments)) return scalars(context.getNode(), field.displayName, given);
	const named = assignments.map((assignment) => [assignment.name, assignment.value]);
	return scalars(context.getNode(), field.displayName, Object.fromEntries(named) as IDataObject);
};
