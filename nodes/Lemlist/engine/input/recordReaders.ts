import type {
	AssignmentCollectionValue,
	FieldType,
	IDataObject,
	IExecuteFunctions,
	ResourceMapperValue,
} from 'n8n-workflow';

import type { MapperColumn } from '../../fields/mapperColumn';
import { readBoolean, readDateTime, readNumber, type FieldReader } from './fieldReaders';
import { requireFormat } from './formats';
import { throwInputError } from './inputError';
import { describeInvalid, isBlank, toScalars, trimText } from './values';

/** Parses JSON text; any other value is returned unchanged. */
export const readJson: FieldReader = (context, field, value) => {
	if (typeof value !== 'string' || isBlank(value)) return value;
	try {
		return JSON.parse(value) as unknown;
	} catch (error) {
		return throwInputError(context, field, 'is not valid JSON', (error as Error).message);
	}
};

/** Reads values by name, as an object or as the JSON text of one. */
export const readRecord: FieldReader<IDataObject> = (context, field, value) => {
	if (isBlank(value)) return {};
	const parsed = readJson(context, field, value);
	if (describeInvalid(parsed) === 'an object') return parsed as IDataObject;
	return throwInputError(
		context,
		field,
		'is no object',
		'Give values by their names: {"plan": "pro"}',
	);
};

// The types of columns whose values lemlist accepts in one format only; other values are sent unchanged.
const COLUMN_READERS: Partial<Record<FieldType, FieldReader>> = {
	number: readNumber,
	boolean: readBoolean,
	dateTime: readDateTime,
};

interface MapperValue extends ResourceMapperValue {
	schema: MapperColumn[];
}

/** Reads mapped columns, each in the format that lemlist accepts. */
export const readResourceMapper: FieldReader<IDataObject> = (context, { displayName }, value) => {
	const { value: values, schema = [] } = (value ?? {}) as Partial<MapperValue>;
	const entries = Object.entries(readNamedValues(context, displayName, values ?? {}));
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

/** Reads variables by name from the rows of a form. */
export const readAssignments: FieldReader<IDataObject> = (context, field, value) => {
	const variables = readRecord(context, field, value);
	const { assignments } = variables as Partial<AssignmentCollectionValue>;
	// An expression or a model supplies the variables themselves instead of rows.
	if (!Array.isArray(assignments)) return readNamedValues(context, field.displayName, variables);
	const entries = assignments.map((assignment) => [assignment.name, assignment.value]);
	return readNamedValues(context, field.displayName, Object.fromEntries(entries) as IDataObject);
};

// An address among them is the address of the record.
function readNamedValues(
	context: IExecuteFunctions,
	displayName: string,
	record: IDataObject,
): IDataObject {
	const values = toScalars(context.getNode(), displayName, record);
	if (typeof values.email !== 'string') return values;
	const email = trimText(values.email);
	requireFormat(context, { displayName: `${displayName}: Email` }, 'email', email);
	return { ...values, email };
}
